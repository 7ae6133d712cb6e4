namespace TrainingPlatform.IntegrationPilots.Works;

/// <summary>Figures of bases, cities, sharing, assistance and schools in a progress report.</summary>
internal enum WorkFigure
{
    Bases,
    BasesInUse,
    TrainingPlaces,
    BaseBudget,
    BaseSpent,
    LateMilestones,
    CandidateCities,
    SharedHours,
    Pairs,
    ConfirmedMeasures,
    CoveredCounties,
}

/// <summary>What a figure is the sum of, with the page that shows it.</summary>
internal sealed record WorkRowDto(string Label, DateOnly? On, decimal Quantity, string Route);

/// <summary>A figure with its rows; <c>Value</c> is their sum.</summary>
internal sealed record WorkFigureDto(WorkFigure Figure, decimal Value, IReadOnlyList<WorkRowDto> Rows)
{
    /// <summary>An amount in yuan.</summary>
    public bool IsMoney => Figure is WorkFigure.BaseBudget or WorkFigure.BaseSpent;
}
