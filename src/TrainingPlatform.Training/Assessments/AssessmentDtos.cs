namespace TrainingPlatform.Training.Assessments;

internal sealed record AssessmentResultDto
{
    public required Guid EnrolmentId { get; init; }

    public required string TraineeName { get; init; }

    public decimal? TheoryScore { get; init; }

    public decimal? PracticeScore { get; init; }

    public required bool Passed { get; init; }

    /// <summary>As the pack writes it, for example <c>VOCATIONAL_CERT</c>.</summary>
    public required string Certificate { get; init; }

    public string? CertificateNumber { get; init; }

    public required int Resits { get; init; }

    public DateTimeOffset? ConfirmedAt { get; init; }
}

internal sealed record AssessmentDto(IReadOnlyList<AssessmentResultDto> Results, int MissingCount);

internal sealed record RecordResultsInput(IReadOnlyList<ResultInput> Results);

internal sealed record ResultInput
{
    public Guid EnrolmentId { get; init; }

    public decimal? TheoryScore { get; init; }

    public decimal? PracticeScore { get; init; }

    public bool Passed { get; init; }

    public string? Certificate { get; init; }

    public string? CertificateNumber { get; init; }

    public int Resits { get; init; }
}
