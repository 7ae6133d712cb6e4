using TrainingPlatform.Application;
using TrainingPlatform.Domain;

namespace TrainingPlatform.IntegrationPilots.Assistance;

internal enum AssistanceMeasureKind
{
    Teachers,
    Courses,
    Equipment,
    Management,
    Exchange,
}

/// <summary>The two schools and their agreement. The helping school may lie outside the platform, so it stands by its name.</summary>
internal sealed record AssistanceAgreement
{
    public required string HelperName { get; init; }

    public required Guid ReceiverId { get; init; }

    public required string ReceiverName { get; init; }

    public required Guid DivisionId { get; init; }

    public required string Reference { get; init; }

    public required DateOnly AgreedOn { get; init; }
}

/// <summary>One school helps another with agreed measures (C17.6, C17.7). The receiving school reports results, another person confirms them.</summary>
internal sealed class PairedAssistance : AuditedAggregateRoot, IScoped
{
    private readonly List<AssistanceMeasure> _measures = [];

    private PairedAssistance() { }

    public PairedAssistance(Guid id, AssistanceAgreement agreement, IReadOnlyList<AssistanceMeasure> measures)
        : base(id)
    {
        (HelperName, InstitutionId, ReceiverName, DivisionId) = (
            agreement.HelperName,
            agreement.ReceiverId,
            agreement.ReceiverName,
            agreement.DivisionId
        );
        (Reference, AgreedOn) = (agreement.Reference, agreement.AgreedOn);
        _measures.AddRange(measures);
    }

    public string HelperName { get; private set; } = "";

    /// <summary>The receiving school: its accounts see the row.</summary>
    public Guid? InstitutionId { get; private set; }

    public string ReceiverName { get; private set; } = "";

    public Guid DivisionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    /// <summary>Number of the agreement.</summary>
    public string Reference { get; private set; } = "";

    public DateOnly AgreedOn { get; private set; }

    public IReadOnlyList<AssistanceMeasure> Measures => _measures;

    public void Report(Guid measureId, MeasureResult result, Actor by) => Of(measureId).Report(result, by);

    public void Confirm(Guid measureId, Actor by) => Of(measureId).Confirm(by);

    private AssistanceMeasure Of(Guid measureId) =>
        _measures.Find(m => m.Id == measureId) ?? throw new EntityNotFoundException(typeof(AssistanceMeasure), measureId);
}

/// <summary>What came of a measure, and the document that shows it.</summary>
internal sealed record MeasureResult(decimal Quantity, DateOnly On, string Reference);

/// <summary>An agreed measure with its quantity and day, and what came of it.</summary>
internal sealed class AssistanceMeasure
{
    private AssistanceMeasure() { }

    public AssistanceMeasure(AssistanceMeasureKind kind, string text, string unit, decimal agreed, DateOnly dueOn) =>
        (Id, Kind, Text, Unit, Agreed, DueOn) = (Guid.CreateVersion7(), kind, text, unit, agreed, dueOn);

    public Guid Id { get; private set; }

    public AssistanceMeasureKind Kind { get; private set; }

    public string Text { get; private set; } = "";

    public string Unit { get; private set; } = "";

    public decimal Agreed { get; private set; }

    public DateOnly DueOn { get; private set; }

    public decimal? Result { get; private set; }

    public DateOnly? ResultOn { get; private set; }

    public string? ResultReference { get; private set; }

    public Guid? ReportedByUserId { get; private set; }

    public string? ReportedByPersonKey { get; private set; }

    public string? ReportedByName { get; private set; }

    public string? ConfirmedByName { get; private set; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    internal void Report(MeasureResult result, Actor by)
    {
        Expect(ConfirmedAt is null, IntegrationPilotsErrorCodes.MeasureConfirmed);
        (Result, ResultOn, ResultReference) = (result.Quantity, result.On, result.Reference);
        (ReportedByUserId, ReportedByPersonKey, ReportedByName) = (by.UserId, by.PersonKey, by.Name);
    }

    internal void Confirm(Actor by)
    {
        Expect(ConfirmedAt is null && Result is not null, IntegrationPilotsErrorCodes.MeasureConfirmed);
        Expect(!by.IsSame(ReportedByUserId, ReportedByPersonKey), IntegrationPilotsErrorCodes.SamePerson);
        (ConfirmedByName, ConfirmedAt) = (by.Name, by.At);
    }

    private void Expect(bool holds, string code)
    {
        if (!holds)
            throw new BusinessException(code).WithData("Number", Text);
    }
}
