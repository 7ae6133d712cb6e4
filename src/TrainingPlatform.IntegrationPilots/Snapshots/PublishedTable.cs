namespace TrainingPlatform.IntegrationPilots.Snapshots;

/// <summary>A figure that is or may be published: an indicator of a pilot or of a division, in a quarter or (0) in the year.</summary>
internal readonly record struct PublishedCell(string Indicator, Guid Entity, int Quarter);

/// <summary>A total and the figures it is the sum of.</summary>
internal sealed record PublishedSum(PublishedCell Total, IReadOnlyList<PublishedCell> Parts)
{
    public IEnumerable<PublishedCell> All => Parts.Prepend(Total);
}

/// <summary>Everything about people that is published for one year, and every way in which it adds up.</summary>
internal sealed record PublishedTable(IReadOnlyDictionary<PublishedCell, decimal> Cells, IReadOnlyList<PublishedSum> Sums);
