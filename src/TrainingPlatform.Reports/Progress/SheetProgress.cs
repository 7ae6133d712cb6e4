using System.Collections.Concurrent;

namespace TrainingPlatform.Reports.Progress;

/// <summary>How far a sheet is; both null when nothing is known of it, as on another node or once it is written.</summary>
internal sealed record SheetProgressDto(int? Written, int? Total);

/// <summary>Sheets being written on this node, by user and the token the browser made up. Nothing is kept after the last row.</summary>
internal sealed class SheetProgress
{
    private readonly ConcurrentDictionary<(Guid UserId, Guid Token), SheetCount> _counts = new();

    public SheetProgressDto Of(Guid? userId, Guid token) =>
        userId is { } user && _counts.TryGetValue((user, token), out var count)
            ? new SheetProgressDto(count.Written, count.Total)
            : new SheetProgressDto(null, null);

    public SheetCount Start(Guid userId, Guid token, int total)
    {
        var count = new SheetCount(total, () => _counts.TryRemove((userId, token), out _));
        _counts[(userId, token)] = count;
        return count;
    }
}

/// <summary>The count of one sheet; disposing it ends it.</summary>
internal sealed class SheetCount(int total, Action ended) : IDisposable
{
    private int _written;

    public int Total => total;

    public int Written => Volatile.Read(ref _written);

    public void Wrote(int rows) => Volatile.Write(ref _written, rows);

    public void Dispose() => ended();
}
