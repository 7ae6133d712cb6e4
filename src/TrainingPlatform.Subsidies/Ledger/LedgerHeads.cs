using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Subsidies.Ledger;

/// <summary>
/// The heads of all chains in a file outside the database, <c>ledger/heads.log</c> in the data folder, one line per account that has moved since
/// its last line. Appended only; a run that finds nothing new writes nothing, and a run after a pause writes what was missed.
/// </summary>
internal sealed class LedgerHeads(TrainingPlatformDbContext db, IConfiguration configuration, TimeProvider time)
{
    private const char Separator = '\t';

    private string FileName => Path.Combine(Path.GetFullPath(configuration["Data:Directory"] ?? "data"), "ledger", "heads.log");

    /// <returns>By account key: mark by sequence.</returns>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<long, string>> Read()
    {
        if (!File.Exists(FileName))
            return new Dictionary<string, IReadOnlyDictionary<long, string>>();
        return File.ReadLines(FileName)
            .Select(l => l.Split(Separator))
            .Where(p => p.Length == 4)
            .GroupBy(p => p[1])
            .ToDictionary(
                g => g.Key,
                IReadOnlyDictionary<long, string> (g) =>
                    g.GroupBy(p => long.Parse(p[2], CultureInfo.InvariantCulture)).ToDictionary(s => s.Key, s => s.First()[3])
            );
    }

    /// <summary>The caller opens the scope.</summary>
    /// <returns>Lines written.</returns>
    public async Task<int> ExportAsync(CancellationToken ct)
    {
        var accounts = await db.Set<LedgerAccount>().AsNoTracking().Where(a => a.LastSequence > 0).OrderBy(a => a.Id).ToListAsync(ct);
        var known = Read();
        var lines = accounts
            .Where(a => !known.TryGetValue(a.Key, out var heads) || !heads.ContainsKey(a.LastSequence))
            .Select(a =>
                string.Join(
                    Separator,
                    time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture),
                    a.Key,
                    a.LastSequence.ToString(CultureInfo.InvariantCulture),
                    a.HeadMark
                )
            )
            .ToList();
        if (lines.Count == 0)
            return 0;
        Directory.CreateDirectory(Path.GetDirectoryName(FileName)!);
        await File.AppendAllLinesAsync(FileName, lines, ct);
        return lines.Count;
    }
}
