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

    public string? Topic { get; init; }

    public string? DivisionName { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    public DateOnly? DueOn { get; init; }

    public required string Status { get; init; }

    public required string Route { get; init; }
}

internal sealed record WorkQueueDto(IReadOnlyList<WorkQueueItemDto> Items, IReadOnlyDictionary<string, int> Counts);

/// <summary>What waits for the caller, from every module, the most urgent first.</summary>
internal sealed class WorkQueueAppService(IEnumerable<IWorkQueueSource> sources, CurrentUser user, IDivisionTree divisions)
{
    public async Task<WorkQueueDto> GetAsync(CancellationToken ct)
    {
        var items = new List<WorkQueueItem>();
        foreach (var source in sources)
            items.AddRange(await source.ReadAsync(user.IsGranted, ct));
        var sorted = items.OrderBy(i => i.DueOn ?? DateOnly.MaxValue).ThenBy(i => i.SubmittedAt).Select(ToDto).ToList();
        return new(sorted, sorted.GroupBy(i => i.Kind).ToDictionary(g => g.Key, g => g.Count()));
    }

    private WorkQueueItemDto ToDto(WorkQueueItem item) =>
        new()
        {
            Kind = item.Kind,
            Id = item.Id,
            Number = item.Number,
            Title = item.Title,
            Subtitle = item.Subtitle,
            Topic = item.Topic,
            DivisionName = item.DivisionId is { } id ? divisions.Get(id).Name : null,
            SubmittedAt = item.SubmittedAt,
            DueOn = item.DueOn,
            Status = item.Status,
            Route = item.Route,
        };
}
