using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.Divisions;

/// <summary>All divisions in memory; they change only by a migration, so they are read once per process.</summary>
internal sealed class DivisionTree(IServiceScopeFactory scopes) : IDivisionTree
{
    private volatile Snapshot? _snapshot;

    public Division Get(Guid id) => Tree.Latest.GetValueOrDefault(id) ?? throw new EntityNotFoundException(typeof(Division), id);

    public Division? FindByCode(string code, DateOnly on) => Tree.Rows.FirstOrDefault(d => d.Code == code && Holds(d, on));

    public IReadOnlyList<Division> All(DateOnly on) => [.. Tree.Rows.Where(d => Holds(d, on))];

    public IReadOnlyCollection<Guid> SelfAndBelow(Guid id)
    {
        var found = new HashSet<Guid>();
        var open = new Stack<Guid>([id]);
        while (open.TryPop(out var next))
            if (found.Add(next))
                foreach (var child in Tree.Children[next])
                    open.Push(child);
        return found;
    }

    public IReadOnlyList<Guid> SelfAndAbove(Guid id)
    {
        var line = new List<Guid>();
        for (Guid? next = id; next is { } current; next = Get(current).ParentId)
            line.Add(current);
        return line;
    }

    private static bool Holds(Division d, DateOnly on) => d.From <= on && (d.To is null || on < d.To);

    private Snapshot Tree => _snapshot ?? Load();

    private Snapshot Load()
    {
        using var scope = scopes.CreateScope();
        var rows = scope
            .ServiceProvider.GetRequiredService<TrainingPlatformDbContext>()
            .Set<AdministrativeDivision>()
            .AsNoTracking()
            .OrderBy(d => d.Code)
            .ToList()
            .ConvertAll(d => new Division(d.DivisionId, d.Code, d.Name, d.Level, d.ParentId, d.From, d.To));
        var snapshot = new Snapshot(rows);
        if (rows.Count > 0)
            _snapshot = snapshot;
        return snapshot;
    }

    private sealed class Snapshot(IReadOnlyList<Division> rows)
    {
        public IReadOnlyList<Division> Rows { get; } = rows;

        /// <summary>The last row of each office.</summary>
        public IReadOnlyDictionary<Guid, Division> Latest { get; } =
            rows.GroupBy(d => d.Id).ToDictionary(g => g.Key, g => g.MaxBy(d => d.From)!);

        public ILookup<Guid, Guid> Children { get; } = rows.Where(d => d.ParentId is not null).ToLookup(d => d.ParentId!.Value, d => d.Id);
    }
}
