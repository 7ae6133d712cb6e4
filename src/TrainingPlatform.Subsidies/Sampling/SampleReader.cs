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
        var page = new PagedAndSortedRequest { SkipCount = input.SkipCount, MaxResultCount = input.MaxResultCount };
        var query = db.Set<SampleRound>().AsNoTracking();
        var total = await query.LongCountAsync(ct);
        var rounds = await query.OrderByDescending(r => r.FrozenAt).ThenBy(r => r.Id).Skip(page.Skip()).Take(page.Take()).ToListAsync(ct);
        var items = new List<SampleRoundDto>();
        foreach (var round in rounds)
            items.Add(await ToDtoAsync(round, ct));
        return new PagedResultDto<SampleRoundDto>(total, items);
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
            select new { Check = check, row.Risks, line.TraineeName, line.ClassName }
        ).ToListAsync(ct);
        return await ToDtoAsync(round, ct) with
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
                }),
            ],
        };
    }

    public async Task<SampleRound> FindAsync(Guid id, CancellationToken ct) =>
        await db.Set<SampleRound>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, ct) ?? throw new EntityNotFoundException(typeof(SampleRound), id);

    /// <summary>Codes, amounts and flags, nothing else; for everybody who wants to draw again.</summary>
    public async Task<string> FileAsync(Guid id, CancellationToken ct)
    {
        using var _ = scope.Open(DataScopeValue.Everything, "public sample list");
        var round = await FindAsync(id, ct);
        var rows = await db.Set<SampleRow>().AsNoTracking().Where(r => r.RoundId == id).OrderBy(r => r.Sequence).ToListAsync(ct);
        var seed = await db.Set<SampleSeed>().AsNoTracking().FirstOrDefaultAsync(s => s.RoundId == id, ct);
        return SampleFile.Write(new SampleFile(round.Number, round.Plan, round.Digest, seed?.Text, [.. rows.Select(r => r.ToEntry())]));
    }

    private async Task<SampleRoundDto> ToDtoAsync(SampleRound round, CancellationToken ct)
    {
        var seed = await db.Set<SampleSeed>().AsNoTracking().FirstOrDefaultAsync(s => s.RoundId == round.Id, ct);
        var checks = await db.Set<SampleCheck>().AsNoTracking().Where(c => c.RoundId == round.Id).Select(c => new { c.Part, c.Status }).ToListAsync(ct);
        var random = checks.Where(c => c.Part == SamplePart.Random && c.Status != SampleCheckStatus.EvidenceRequested).ToList();
        return new SampleRoundDto
        {
            Id = round.Id,
            Number = round.Number,
            DivisionName = divisions.Get(round.DivisionId).Name,
            Status = seed is null ? SampleRoundStatus.Frozen : SampleRoundStatus.Drawn,
            ValuePercent = round.ValuePercent,
            RandomPercent = round.RandomPercent,
            RowCount = round.RowCount,
            Digest = round.Digest,
            FrozenOn = round.FrozenOn,
            FrozenByName = round.FrozenByName,
            SeedSource = seed?.Source,
            SeedPublishedOn = seed?.PublishedOn,
            SeedValue = seed?.Value,
            Drawn = checks.Count,
            Undecided = checks.Count(c => c.Status == SampleCheckStatus.EvidenceRequested),
            ErrorRate = seed is null ? null : ErrorRate.Of(random.Count(c => c.Status == SampleCheckStatus.NotAssured), random.Count),
        };
    }
}
