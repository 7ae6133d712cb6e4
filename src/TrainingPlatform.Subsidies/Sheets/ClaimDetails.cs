using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.Policy.Canonical;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.Determinations;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.Sheets;

/// <summary>Of all lines only what orders them is held; facts and determinations are read part by part.</summary>
internal sealed class ClaimDetails(
    TrainingPlatformDbContext db,
    ITrainingFacts training,
    IInstitutionFacts institutions,
    IPolicyEditions editions,
    CurrentUser user
) : IClaimDetails
{
    private const int Chunk = 500;

    public async Task<ClaimDetailHeader> ReadAsync(Guid claimId, CancellationToken ct)
    {
        var claim =
            await db.Set<SubsidyClaim>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == claimId, ct)
            ?? throw new EntityNotFoundException(typeof(SubsidyClaim), claimId);
        var trained = await training.ClassAsync(claim.ClassId, ct);
        var lines = ClaimedLine.Of(await KeysAsync(claimId, ct));
        var edition = lines.Select(l => l.EditionId).FirstOrDefault(e => e is not null) is { } editionId
            ? await editions.GetAsync(editionId, ct)
            : null;
        return new ClaimDetailHeader
        {
            Number = claim.Number,
            Kind = claim.Kind.ToString(),
            InstitutionName = (await institutions.FindAsync(trained.InstitutionId, ct))?.Name ?? "",
            ClassName = trained.Name,
            ClassNumber = trained.FilingNumber ?? trained.Number,
            OccupationName = trained.OccupationName,
            Level = trained.Level,
            Illustrative = edition?.Illustrative == true,
            LineIds = [.. lines.Select(l => l.Id)],
            Amount = lines.Aggregate(Yuan.Zero, (sum, l) => sum + l.Amount),
        };
    }

    public async IAsyncEnumerable<ClaimDetailLine> LinesAsync(ClaimDetailHeader header, [EnumeratorCancellation] CancellationToken ct)
    {
        var mayKnowGroup = user.IsGranted(SubsidiesPermissions.Claims.Facts);
        foreach (var ids in header.LineIds.Chunk(Chunk))
        {
            var stored = await StoredAsync(ids, ct);
            var results = await training.ResultsAsync([.. stored.Values.Select(l => l.EnrolmentId)], ct);
            foreach (var id in ids)
                if (stored.TryGetValue(id, out var line))
                    yield return ToLine(line, results.GetValueOrDefault(line.EnrolmentId), mayKnowGroup);
        }
    }

    private Task<List<Key>> KeysAsync(Guid claimId, CancellationToken ct) =>
        db.Set<SubsidyClaimLine>()
            .Where(l => l.ClaimId == claimId)
            .Select(l => new Key(
                l.Id,
                l.TraineeName,
                l.Status,
                l.Eligible && l.DeterminationHash != null,
                l.Blockers,
                l.Amount,
                l.EditionId
            ))
            .ToListAsync(ct);

    private Task<Dictionary<Guid, Stored>> StoredAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        db.Set<SubsidyClaimLine>()
            .Where(l => ids.Contains(l.Id))
            .Select(l => new Stored
            {
                Id = l.Id,
                EnrolmentId = l.EnrolmentId,
                TraineeName = l.TraineeName,
                IdMask = l.IdMask,
                Group = l.Group,
                PlannedHours = l.PlannedHours,
                AttendedHours = l.AttendedHours,
                Days = l.Days,
                Amount = l.Amount,
                Status = l.Status,
                FactsJson = l.FactsJson,
                DeterminationJson = l.DeterminationJson,
            })
            .ToDictionaryAsync(l => l.Id, ct);

    private static ClaimDetailLine ToLine(Stored line, ResultFacts? result, bool mayKnowGroup)
    {
        var facts = line.FactsJson is null ? null : CanonicalJson.ReadFacts(Encoding.UTF8.GetBytes(line.FactsJson));
        return new ClaimDetailLine
        {
            TraineeName = line.TraineeName,
            IdMask = line.IdMask,
            Group = mayKnowGroup ? line.Group : null,
            PlannedHours = line.PlannedHours,
            AttendedHours = line.AttendedHours,
            Days = line.Days,
            Score = result?.Score,
            CertificateNumber = result?.CertificateNumber,
            Standard = LineStandard.Of(line.DeterminationJson)?.Number,
            Amount = line.Amount,
            EarlierTrainings = facts?.History.Count(h => h.State is "APPROVED" or "PAID") ?? 0,
            Status = line.Status.ToString(),
        };
    }

    private sealed record Key(
        Guid Id,
        string TraineeName,
        SubsidyClaimLineStatus Status,
        bool Answered,
        IReadOnlyList<string> Blockers,
        Yuan Amount,
        Guid? EditionId
    ) : ClaimedLine(Id, TraineeName, Status)
    {
        public override bool IsReady => Answered && Amount > Yuan.Zero && Blockers.Count == 0;
    }

    private sealed record Stored
    {
        public required Guid Id { get; init; }

        public required Guid EnrolmentId { get; init; }

        public required string TraineeName { get; init; }

        public required string IdMask { get; init; }

        public string? Group { get; init; }

        public int? PlannedHours { get; init; }

        public int? AttendedHours { get; init; }

        public decimal? Days { get; init; }

        public required Yuan Amount { get; init; }

        public required SubsidyClaimLineStatus Status { get; init; }

        public string? FactsJson { get; init; }

        public string? DeterminationJson { get; init; }
    }
}
