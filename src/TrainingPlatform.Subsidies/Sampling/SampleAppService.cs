using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Facts;
using TrainingPlatform.Subsidies.Reviews;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.Sampling;

/// <summary>The list is frozen first, the seed is fixed from a value published later, and the draw follows from both.</summary>
internal sealed class SampleAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    IDataScope scope,
    IDivisionTree divisions,
    NumberSeries numbers,
    SampleRisks risks,
    SampleReader reader,
    ClaimDeterminations determinations,
    ITrainingFacts training,
    ActorReader actors,
    IBusinessClock clock,
    ILogger<SampleAppService> log
)
{
    private const string NumberKind = "SR";
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private const int CodeLength = 10;
    private const int TextLength = 200;
    private const int FindingLength = 2000;

    public async Task<SampleRoundDto> FreezeAsync(FreezeSampleInput input, CancellationToken ct)
    {
        new InputCheck().Range("valuePercent", input.ValuePercent, 1, 100).Range("randomPercent", input.RandomPercent, 1, 100).ThrowIfAny();
        var division = Division(input.DivisionId);
        var below = divisions.SelfAndBelow(division);
        var id = await work.RunAsync(
            async c =>
            {
                var waiting = await db.Set<SubsidyClaimLine>()
                    .AsNoTracking()
                    .Where(l =>
                        below.Contains(l.DivisionId)
                        && (
                            l.Status == SubsidyClaimLineStatus.Submitted
                            || l.Status == SubsidyClaimLineStatus.FirstPassed
                            || l.Status == SubsidyClaimLineStatus.SecondPassed
                        )
                    )
                    .OrderBy(l => l.Id)
                    .AsSplitQuery()
                    .ToListAsync(c);
                if (waiting.Count == 0)
                    throw new BusinessException(SubsidiesErrorCodes.NothingToSample);
                var flags = await risks.ReadAsync(waiting, c);
                var actor = await actors.CurrentAsync(c);
                var roundId = Guid.CreateVersion7();
                var rows = waiting
                    .Select(
                        (l, i) =>
                            new SampleRow(
                                Guid.CreateVersion7(),
                                roundId,
                                i + 1,
                                RandomNumberGenerator.GetString(Alphabet, CodeLength),
                                l,
                                flags(l)
                            )
                    )
                    .ToList();
                var number = await numbers.NextAsync(NumberKind, divisions.Get(division).Code, clock.Today.Year, c);
                var round = new SampleRound(
                    roundId,
                    number,
                    division,
                    new SamplePlan(input.ValuePercent, input.RandomPercent),
                    rows,
                    (actor, clock.Today)
                );
                db.Add(round);
                db.AddRange(rows);
                await db.SaveChangesAsync(c);
                log.LogInformation("Sample {SampleNo} frozen, {Rows} lines, digest {Digest}", number, rows.Count, round.Digest);
                return roundId;
            },
            ct,
            "sample:" + division
        );
        return await reader.GetAsync(id, ct);
    }

    /// <summary>Fixes the seed and draws. Every drawn line that is still in review waits for the prefecture.</summary>
    public async Task<SampleRoundDto> DrawAsync(Guid id, SampleSeedInput input, CancellationToken ct)
    {
        new InputCheck()
            .Text("source", input.Source, TextLength)
            .Text("value", input.Value, TextLength)
            .That(input.PublishedOn is not null, "publishedOn", InputCheck.RequiredCode)
            .ThrowIfAny();
        var round = await reader.FindAsync(id, ct);
        var claims = await db.Set<SampleRow>().Where(r => r.RoundId == id).Select(r => r.ClaimId).Distinct().ToListAsync(ct);
        string[] locks = ["sample:" + round.DivisionId, .. claims.Select(c => "claim:" + c)];
        await work.RunAsync(
            async c =>
            {
                if (await db.Set<SampleSeed>().AnyAsync(s => s.RoundId == id, c))
                    throw new BusinessException(SubsidiesErrorCodes.SampleDrawn).WithData("SampleNo", round.Number);
                var words = new SeedWords(input.Source!.Trim(), input.PublishedOn!.Value, input.Value!.Trim());
                var seed = new SampleSeed(Guid.CreateVersion7(), round, words, clock.Today, await actors.CurrentAsync(c));
                var rows = await db.Set<SampleRow>()
                    .AsNoTracking()
                    .Where(r => r.RoundId == id)
                    .OrderBy(r => r.Sequence)
                    .ToDictionaryAsync(r => r.Sequence, c);
                IReadOnlyList<SampleEntry> list = [.. rows.Values.Select(r => r.ToEntry())];
                if (SampleDraw.Digest(list, round.Plan) != round.Digest)
                    throw new BusinessException(SubsidiesErrorCodes.SampleTampered).WithData("SampleNo", round.Number);
                var drawn = SampleDraw.Of(list, round.Plan, seed.Text);
                db.Add(seed);
                await CheckAsync([.. drawn.Select(d => (rows[d.Entry.Sequence], d.Part))], c);
                await db.SaveChangesAsync(c);
                log.LogInformation("Sample {SampleNo} drawn, {Drawn} of {Rows} lines", round.Number, drawn.Count, rows.Count);
            },
            ct,
            locks
        );
        return await reader.GetAsync(id, ct);
    }

    /// <summary>Decided by somebody who decided nothing of the line before.</summary>
    public async Task<SampleRoundDto> DecideAsync(Guid checkId, DecideSampleInput input, CancellationToken ct)
    {
        new InputCheck()
            .That(input.Assured is not null, "assured", InputCheck.RequiredCode)
            .Text("finding", input.Finding, FindingLength)
            .ThrowIfAny();
        var roundId = await work.RunAsync(
            async c =>
            {
                var check =
                    await db.Set<SampleCheck>().AsSplitQuery().FirstOrDefaultAsync(k => k.Id == checkId, c)
                    ?? throw new EntityNotFoundException(typeof(SampleCheck), checkId);
                var actor = await actors.CurrentAsync(c);
                var line = await db.LineAsync(check.LineId, c);
                ReviewDuties.Check(
                    line,
                    ClaimStep.PrefectureReview,
                    actor,
                    await actors.DutiesAsync(await training.ClassAsync(line.ClassId, c), c)
                );
                check.Decide(input.Assured!.Value, input.Finding!.Trim(), actor);
                await db.SaveChangesAsync(c);
                log.LogInformation("Sample check {CheckId} of line {LineId}: {Status}", checkId, check.LineId, check.Status);
                return check.RoundId;
            },
            ct,
            "sample-check:" + checkId
        );
        return await reader.GetAsync(roundId, ct);
    }

    private async Task CheckAsync(IReadOnlyList<(SampleRow Row, SamplePart Part)> drawn, CancellationToken ct)
    {
        foreach (var ofClaim in drawn.GroupBy(d => d.Row.ClaimId))
        {
            var claim = await db.LoadClaimAsync(ofClaim.Key, null, ct);
            var open = ofClaim.Where(d => IsHeldBack(claim.Line(d.Row.LineId).Status)).Select(d => d.Row.LineId).ToHashSet();
            if (open.Count > 0)
            {
                var rules = (await determinations.ReadAsync(claim.ClassId, claim.Kind, ct)).ReviewRules();
                claim.RequirePrefectureReview(open, PrefectureReviewReasons.Sample, rules.DueOn, clock.Now);
            }
            db.AddRange(ofClaim.Select(d => new SampleCheck(Guid.CreateVersion7(), d.Row, d.Part, open.Contains(d.Row.LineId))));
        }
    }

    /// <summary>A line that passed the prefecture since the freeze has left the reviews, as one that is published has.</summary>
    private static bool IsHeldBack(SubsidyClaimLineStatus status) =>
        status.IsInReview() && status != SubsidyClaimLineStatus.PrefecturePassed;

    private Guid Division(Guid? asked)
    {
        var own = scope.DivisionIds.Where(d => !scope.DivisionIds.Any(o => o != d && divisions.SelfAndBelow(o).Contains(d))).ToList();
        if (asked is null && own.Count == 1)
            return own[0];
        if (asked is not { } division)
            throw new InputException("divisionId", InputCheck.RequiredCode);
        return scope.All || scope.DivisionIds.Contains(division)
            ? division
            : throw new BusinessException(SubsidiesErrorCodes.SampleOutOfScope);
    }
}
