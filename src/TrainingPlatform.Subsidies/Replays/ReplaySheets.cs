using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Divisions;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Subsidies.Replays;

/// <summary>Reads a replay for the workbook.</summary>
internal sealed class ReplaySheets(
    TrainingPlatformDbContext db,
    ReplayAppService replays,
    ITrialEditions editions,
    IDivisionTree divisions,
    TextCatalog texts
) : IReplaySheets
{
    public async Task<ReplaySheet> ReadAsync(Guid replayId, CancellationToken ct)
    {
        var replay = await replays.GetAsync(replayId, ct);
        var result = await replays.ResultAsync(replayId, ct);
        var totals = result.Totals;
        return new ReplaySheet
        {
            Id = replayId,
            EditionLabel = replay.EditionLabel,
            ContentHash = replay.ContentHash,
            Illustrative = await editions.IsIllustrativeAsync(replay.EditionId, ct),
            DivisionName = replay.DivisionName,
            Year = replay.Year,
            Status = replay.Status.ToString(),
            FinishedAt = replay.FinishedAt,
            Totals = new ReplaySheetCell(
                "",
                "",
                totals.Lines,
                totals.Before,
                totals.After,
                totals.Gain,
                totals.Loss,
                totals.Changed,
                totals.Suppressed
            ),
            Unanswered = totals.Unanswered,
            ByMeasure = [.. result.ByMeasure.Select(c => Cell(c, "Code:Measure."))],
            ByGroup = [.. result.ByGroup.Select(c => Cell(c, "Code:Status."))],
            ByDivision = [.. result.ByDivision.Select(c => Cell(c, null))],
            LineCount = await db.Set<ReplayLine>().CountAsync(l => l.ReplayId == replayId, ct),
        };
    }

    public async IAsyncEnumerable<ReplaySheetLine> LinesAsync(Guid replayId, [EnumeratorCancellation] CancellationToken ct)
    {
        var query = db.Set<ReplayLine>()
            .AsNoTracking()
            .Where(l => l.ReplayId == replayId)
            .Join(db.Set<SubsidyClaim>(), l => l.ClaimId, c => c.Id, (l, c) => new { Line = l, c.Number })
            .OrderBy(x => x.Line.LineId);
        await foreach (var row in query.AsAsyncEnumerable().WithCancellation(ct))
            yield return new ReplaySheetLine
            {
                ClaimNumber = row.Number,
                ClassName = row.Line.ClassName,
                Kind = texts.Text("Enum:ClaimKind." + row.Line.Kind),
                Measure = Word("Code:Measure.", row.Line.Measure),
                DivisionName = divisions.Get(row.Line.DivisionId).Name,
                Before = row.Line.Before,
                After = row.Line.After,
                Difference = row.Line.Difference,
                Reasons = row.Line.Reasons is null ? null : string.Join("; ", row.Line.Reasons.Split(' ').Select(Reason)),
            };
    }

    private ReplaySheetCell Cell(ReplayCellDto c, string? prefix) =>
        new(c.Key, c.Name ?? Word(prefix ?? "", c.Key), c.Lines, c.Before, c.After, c.Gain, c.Loss, c.Changed, c.Suppressed);

    /// <summary>The text of a pack code; a code that a pack invented has none and stands for itself.</summary>
    private string Word(string prefix, string code) => texts.Text(prefix + code) is var text && text == prefix + code ? code : text;

    private string Reason(string code) => Word("Finding:", code) is var text && text == code ? Word("PolicyFault:", code) : text;
}
