using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.IntegrationPilots.Enterprises;

namespace TrainingPlatform.IntegrationPilots.Indicators;

internal enum IndicatorReportStatus
{
    Entered,
    Returned,
    SignedOff,
}

/// <summary>A year (quarter 0) or a quarter.</summary>
internal readonly record struct ReportPeriod(int Year, int Quarter)
{
    public DateOnly First => new(Year, Quarter == 0 ? 1 : (3 * Quarter) - 2, 1);

    public DateOnly Last => First.AddMonths(Quarter == 0 ? 12 : 3).AddDays(-1);

    public bool Covers(DateOnly day) => day >= First && day <= Last;

    /// <summary>The quarter or year before.</summary>
    public ReportPeriod Previous =>
        Quarter switch
        {
            0 => new(Year - 1, 0),
            1 => new(Year - 1, 4),
            _ => new(Year, Quarter - 1),
        };

    public static bool IsPossible(int year, int quarter) => year is >= 2000 and <= 2100 && quarter is >= 0 and <= 4;
}

/// <summary>What an enterprise states for one indicator and period, row by row with its evidence; the value is the sum of the rows. Another person signs off.</summary>
internal sealed class IndicatorReport : AuditedAggregateRoot, IScoped
{
    private const decimal MaxQuantity = 1_000_000_000m;

    private readonly List<IndicatorRow> _rows = [];

    private IndicatorReport() { }

    public IndicatorReport(Guid id, PilotEnterprise pilot, string indicator, ReportPeriod period)
        : base(id)
    {
        (PilotEnterpriseId, DivisionId, InstitutionId) = (pilot.Id, pilot.DivisionId, pilot.InstitutionId);
        (Indicator, Year, Quarter) = (indicator, period.Year, period.Quarter);
    }

    public Guid PilotEnterpriseId { get; private set; }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public string Indicator { get; private set; } = "";

    public int Year { get; private set; }

    public int Quarter { get; private set; }

    public IndicatorReportStatus Status { get; private set; }

    public IReadOnlyList<IndicatorRow> Rows => _rows;

    public decimal Value => _rows.Sum(r => r.Quantity);

    public Guid EnteredByUserId { get; private set; }

    public string? EnteredByPersonKey { get; private set; }

    public string EnteredByName { get; private set; } = "";

    public string? SignedOffByName { get; private set; }

    public DateTimeOffset? SignedOffAt { get; private set; }

    public string? ReturnReason { get; private set; }

    public static bool IsQuantity(decimal value) => value is >= 0 and <= MaxQuantity && decimal.Round(value, 2) == value;

    public void Enter(IReadOnlyList<IndicatorRow> rows, Actor by)
    {
        ExpectEditable();
        _rows.Clear();
        _rows.AddRange(rows);
        (Status, EnteredByUserId, EnteredByPersonKey, EnteredByName) = (IndicatorReportStatus.Entered, by.UserId, by.PersonKey, by.Name);
    }

    public void SignOff(bool hasFile, Actor by)
    {
        Expect(Status == IndicatorReportStatus.Entered, IntegrationPilotsErrorCodes.ReportNotEntered);
        Expect(!by.IsSame(EnteredByUserId, EnteredByPersonKey), IntegrationPilotsErrorCodes.SamePerson);
        Expect(hasFile, IntegrationPilotsErrorCodes.EvidenceMissing);
        (Status, SignedOffByName, SignedOffAt, ReturnReason) = (IndicatorReportStatus.SignedOff, by.Name, by.At, null);
    }

    /// <summary>Sends the value back, also one already signed off when it proves wrong; what was frozen with it stays as it was.</summary>
    public void Return(string reason)
    {
        Expect(Status != IndicatorReportStatus.Returned, IntegrationPilotsErrorCodes.ReportNotEntered);
        (Status, ReturnReason, SignedOffByName, SignedOffAt) = (IndicatorReportStatus.Returned, reason, null, null);
    }

    public void ExpectEditable() => Expect(Status != IndicatorReportStatus.SignedOff, IntegrationPilotsErrorCodes.ReportSignedOff);

    private void Expect(bool holds, string code)
    {
        if (!holds)
            throw new BusinessException(code).WithData("Number", $"{Indicator} {Year}-{Quarter}");
    }
}

/// <summary>One piece of evidence with what it proves: an agreement, invoice, class or document.</summary>
internal sealed class IndicatorRow
{
    private IndicatorRow() { }

    public IndicatorRow(IndicatorEvidenceKind evidence, string reference, DateOnly on, decimal quantity) =>
        (Id, Evidence, Reference, On, Quantity) = (Guid.CreateVersion7(), evidence, reference, on, quantity);

    public Guid Id { get; private set; }

    public IndicatorEvidenceKind Evidence { get; private set; }

    public string Reference { get; private set; } = "";

    public DateOnly On { get; private set; }

    public decimal Quantity { get; private set; }
}
