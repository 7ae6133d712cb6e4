namespace TrainingPlatform.Application;

/// <summary>ABP's list request, bound from the query string with <c>[AsParameters]</c>. At most 1000 rows a page.</summary>
public record PagedAndSortedRequest
{
    public string? Filter { get; init; }

    public string? Sorting { get; init; }

    public int? SkipCount { get; init; }

    public int? MaxResultCount { get; init; }

    public int Skip() => Math.Max(SkipCount ?? 0, 0);

    public int Take() => Math.Clamp(MaxResultCount ?? 10, 1, 1000);
}
