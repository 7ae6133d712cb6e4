using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Sampling;

/// <summary>Reads samples for offices, within the scope in force, and the file that anybody may repeat a draw from.</summary>
internal sealed class SampleReader(TrainingPlatformDbContext db, IDataScope scope, IDivisionTree divisions)
{
    public async Task<PagedResultDto<SampleRoundDto>> ListAsync(GetSamplesInput input, CancellationToken ct)
    {
        var (total, rounds) = await PageAsync(input, ct);
        var ids = rounds.ConvertAll(r => r.Id);
        var (seeds, counts) = (await SeedsAsync(ids, ct), await CountsAsync(ids, ct));
        return new PagedResultDto<SampleRoundDto>(
            total,
            [.. rounds.Select(r => ToDto(r, seeds.GetValueOrDefault(r.Id), [.. counts[r.Id]]))]
        );
    }

    /// <summary>All rounds, for everybody who wants to draw again.</summary>
    public async Task<PagedResultDto<PublicSampleDto>> PublicAsync(GetSamplesInput input, CancellationToken ct)
    {
        using var _ = scope.Open(DataScopeValue.Everything, "public list of samples");
        var (total, rounds) = await PageAsync(input, ct);
        var ids = rounds.ConvertAll(r => r.Id);
        var (seeds, counts) = (await SeedsAsync(ids, ct), await CountsAsync(ids, ct));
        return new PagedResultDto<PublicSampleDto>(
            total,
            [.. rounds.Select(r => ToPublic(r, seeds.GetValueOrDefault(r.Id), counts[r.Id].Sum(c => c.Count)))]
        );
    }

    public async Task<SampleRoundDto> GetAsync(Guid id, CancellationToken ct)
    {
        var round = await FindAsync(id, ct);
        var rows = await (
            from check in db.Set<SampleCheck>().AsNoTracking()
            where check.RoundId == id
            join row in db.Set<SampleRow>() on new { check.RoundId, check.LineId } equals new { row.RoundId, row.LineId }
            join line in db.Set<SubsidyClaimLine>() on check.LineId equals line.Id
            orderby row.Sequence
            select new
            {
                Check = check,
                row.Risks,
                line.TraineeName,
                line.ClassName,
            }
        )
            .AsSplitQuery()
            .ToListAsync(ct);
        var (seeds, counts) = (await SeedsAsync([id], ct), await CountsAsync([id], ct));
        return ToDto(round, seeds.GetValueOrDefault(id), [.. counts[id]]) with
        {
            Checks =
            [
                .. rows.Select(r => new SampleCheckDto
                {
                    Id = r.Check.Id,
                    Code = r.Check.Code,
                    ClaimId = r.Check.ClaimId,
                    TraineeName = r.TraineeName,
                    ClassName = r.ClassName,
                    Amount = r.Check.Amount,
                    Part = r.Check.Part,
                    Risks = r.Risks,
                    ReviewRequired = r.Check.ReviewRequired,
                    Status = r.Check.Status,
                    Finding = r.Check.Finding,
                    DecidedByName = r.Check.DecidedByName,
                    Evidence = r.Check.ToEvidence(),
                    Words = r.Check.ToWords(),
                }),
            ],
        };
    }

    public async Task<SampleRound> FindAsync(Guid id, CancellationToken ct) =>
        await db.Set<SampleRound>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, ct)
        ?? throw new EntityNotFoundException(typeof(SampleRound), id);

    /// <summary>Codes, amounts and flags, nothing else; for everybody who wants to draw again.</summary>
    public async Task<string> FileAsync(Guid id, CancellationToken ct)
    {
        using var _ = scope.Open(DataScopeValue.Everything, "public sample list");
        var round = await FindAsync(id, ct);
        var rows = await db.Set<SampleRow>().AsNoTracking().Where(r => r.RoundId == id).OrderBy(r => r.Sequence).ToListAsync(ct);
        var seed = await db.Set<SampleSeed>().AsNoTracking().FirstOrDefaultAsync(s => s.RoundId == id, ct);
        return SampleFile.Write(new SampleFile(round.Number, round.Plan, round.Digest, seed?.Text, [.. rows.Select(r => r.ToEntry())]));
    }

    private async Task<(long Total, List<SampleRound> Rounds)> PageAsync(GetSamplesInput input, CancellationToken ct)
    {
        var page = new PagedAndSortedRequest { SkipCount = input.SkipCount, MaxResultCount = input.MaxResultCount };
        var query = db.Set<SampleRound>().AsNoTracking();
        return (
            await query.LongCountAsync(ct),
            await query.OrderByDescending(r => r.FrozenAt).ThenBy(r => r.Id).Skip(page.Skip()).Take(page.Take()).ToListAsync(ct)
        );
    }

    private Task<Dictionary<Guid, SampleSeed>> SeedsAsync(IReadOnlyList<Guid> rounds, CancellationToken ct) =>
        db.Set<SampleSeed>().AsNoTracking().Where(s => rounds.Contains(s.RoundId)).ToDictionaryAsync(s => s.RoundId, ct);

    private async Task<ILookup<Guid, CheckCount>> CountsAsync(IReadOnlyList<Guid> rounds, CancellationToken ct)
    {
        var rows = await db.Set<SampleCheck>()
            .Where(c => rounds.Contains(c.RoundId))
            .GroupBy(c => new
            {
                c.RoundId,
                c.Part,
                c.Status,
            })
            .Select(g => new { g.Key, Count = g.Count() })
            .ToListAsync(ct);
        return rows.ToLookup(r => r.Key.RoundId, r => new CheckCount(r.Key.Part, r.Key.Status, r.Count));
    }

    private SampleRoundDto ToDto(SampleRound round, SampleSeed? seed, IReadOnlyList<CheckCount> counts)
    {
        var random = counts.Where(c => c.Part == SamplePart.Random && c.Status != SampleCheckStatus.EvidenceRequested).ToList();
        return new SampleRoundDto
        {
            Id = round.Id,
            Number = round.Number,
            DivisionName = divisions.Get(round.DivisionId).Name,
            Status = StatusOf(seed),
            ValuePercent = round.ValuePercent,
            RandomPercent = round.RandomPercent,
            RowCount = round.RowCount,
            Digest = round.Digest,
            FrozenOn = round.FrozenOn,
            FrozenByName = round.FrozenByName,
            SeedSource = seed?.Source,
            SeedPublishedOn = seed?.PublishedOn,
            SeedValue = seed?.Value,
            Drawn = counts.Sum(c => c.Count),
            Undecided = counts.Where(c => c.Status == SampleCheckStatus.EvidenceRequested).Sum(c => c.Count),
            ErrorRate = seed is null
                ? null
                : ErrorRate.Of(random.Where(c => c.Status == SampleCheckStatus.NotAssured).Sum(c => c.Count), random.Sum(c => c.Count)),
        };
    }

    private PublicSampleDto ToPublic(SampleRound round, SampleSeed? seed, int drawn) =>
        new()
        {
            Id = round.Id,
            Number = round.Number,
            DivisionName = divisions.Get(round.DivisionId).Name,
            Status = StatusOf(seed),
            ValuePercent = round.ValuePercent,
            RandomPercent = round.RandomPercent,
            RowCount = round.RowCount,
            Digest = round.Digest,
            FrozenOn = round.FrozenOn,
            SeedSource = seed?.Source,
            SeedPublishedOn = seed?.PublishedOn,
            SeedValue = seed?.Value,
            Drawn = drawn,
        };

    private static SampleRoundStatus StatusOf(SampleSeed? seed) => seed is null ? SampleRoundStatus.Frozen : SampleRoundStatus.Drawn;

    private sealed record CheckCount(SamplePart Part, SampleCheckStatus Status, int Count);
}
