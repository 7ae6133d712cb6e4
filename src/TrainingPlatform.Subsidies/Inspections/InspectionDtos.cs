namespace TrainingPlatform.Subsidies.Inspections;

internal sealed record GetInspectionsInput
{
    /// <summary>Part of the number or the class.</summary>
    public string? Filter { get; init; }

    public string? Status { get; init; }

    public int? SkipCount { get; init; }

    public int? MaxResultCount { get; init; }
}

internal sealed record InspectionAnswerInput
{
    public required string Code { get; init; }

    public required InspectionAnswerKind Answer { get; init; }

    public string? Note { get; init; }
}

internal sealed record RecordInspectionInput
{
    public Guid? ClassId { get; init; }

    public InspectionKind Kind { get; init; }

    public DateOnly? HeldOn { get; init; }

    public int ExpectedHeads { get; init; }

    public int PresentHeads { get; init; }

    public IReadOnlyList<InspectionAnswerInput> Answers { get; init; } = [];

    public string? Finding { get; init; }

    public DateOnly? RectifyBy { get; init; }
}

internal sealed record RecheckInput
{
    public bool? Rectified { get; init; }

    public string? Note { get; init; }
}

internal sealed record InspectionDto
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required Guid ClassId { get; init; }

    public required string ClassName { get; init; }

    public required InspectionKind Kind { get; init; }

    public required InspectionStatus Status { get; init; }

    public required DateOnly HeldOn { get; init; }

    public required int ExpectedHeads { get; init; }

    public required int PresentHeads { get; init; }

    public IReadOnlyList<InspectionAnswerDto> Answers { get; init; } = [];

    public string? Finding { get; init; }

    public DateOnly? RectifyBy { get; init; }

    public string? RecheckNote { get; init; }

    public string? RecheckedByName { get; init; }

    public required string ByName { get; init; }

    public static InspectionDto Of(Inspection i) =>
        new()
        {
            Id = i.Id,
            Number = i.Number,
            ClassId = i.ClassId,
            ClassName = i.ClassName,
            Kind = i.Kind,
            Status = i.Status,
            HeldOn = i.HeldOn,
            ExpectedHeads = i.ExpectedHeads,
            PresentHeads = i.PresentHeads,
            Answers =
            [
                .. InspectionItems
                    .All.SelectMany(code => i.Answers.Where(a => a.Code == code))
                    .Select(a => new InspectionAnswerDto(a.Code, a.Answer, a.Note)),
            ],
            Finding = i.Finding,
            RectifyBy = i.RectifyBy,
            RecheckNote = i.RecheckNote,
            RecheckedByName = i.RecheckedByName,
            ByName = i.ByName,
        };
}

internal sealed record InspectionAnswerDto(string Code, InspectionAnswerKind Answer, string? Note);
