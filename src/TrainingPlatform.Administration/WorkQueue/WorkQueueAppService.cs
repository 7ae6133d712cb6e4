using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Divisions;

namespace TrainingPlatform.Administration.WorkQueue;

internal sealed record WorkQueueItemDto
{
    public required string Kind { get; init; }

    public required Guid Id { get; init; }

    public string? Number { get; init; }

    public required string Title { get; init; }

    public string? Subtitle { get; init; }

    public string? DivisionName { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    public DateOnly? DueOn { get; init; }

    public required string Status { get; init; }

    public required string Route { get; init; }
}

internal sealed record WorkQueueDto(IReadOnlyList<WorkQueueItemDto> Items, IReadOnlyDictionary<string, int> Counts);

/// <summary>What waits for the caller, from all modules, most urgent first.</summary>
internal sealed class WorkQueueAppService(IEnumerable<IWorkQueueSource> sources, CurrentUser caller, IDivisionTree divisions)
{
    public async Task<WorkQueueDto> ReadAsync(CancellationToken ct)
    {
        var items = new List<WorkQueueItem>();
        foreach (var source in sources)
            items.AddRange(await source.ReadAsync(caller.IsGranted, ct));
        var ordered = items.OrderBy(i => i.DueOn ?? DateOnly.MaxValue).ThenBy(i => i.SubmittedAt ?? DateTimeOffset.MaxValue).ThenBy(i => i.Number, StringComparer.Ordinal);
        return new([.. ordered.Select(ToDto)], items.GroupBy(i => i.Kind).ToDictionary(g => g.Key, g => g.Count()));
    }

    private WorkQueueItemDto ToDto(WorkQueueItem i) =>
        new()
        {
            Kind = i.Kind,
            Id = i.Id,
            Number = i.Number,
            Title = i.Title,
            Subtitle = i.Subtitle,
            DivisionName = i.DivisionId is { } division ? divisions.Get(division).Name : null,
            SubmittedAt = i.SubmittedAt,
            DueOn = i.DueOn,
            Status = i.Status,
            Route = i.Route,
        };
}
