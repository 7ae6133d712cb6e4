using System.Text;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Policy;
using TrainingPlatform.Policy.Canonical;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.Determinations;
using TrainingPlatform.Subsidies.Reviews;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.Sheets;

/// <summary>Reads the living allowance for its form: for an office the lines of a claim, for a trainee the own one and nobody else's.</summary>
internal sealed class AllowanceForms(
    TrainingPlatformDbContext db,
    IDataScope scope,
    IPolicyEditions editions,
    IDivisionTree divisions,
    TextCatalog texts
) : IAllowanceForms
{
    public async Task<AllowanceSheet> OfClaimAsync(Guid claimId, CancellationToken ct)
    {
        var claim =
            await db.Set<SubsidyClaim>().AsNoTracking().Include(c => c.Lines).AsSplitQuery().FirstOrDefaultAsync(c => c.Id == claimId, ct)
            ?? throw new EntityNotFoundException(typeof(SubsidyClaim), claimId);
        return await OfAsync(claim, ClaimSheets.Claimed(claim), ct);
    }

    public async Task<AllowanceSheet> OwnAsync(Guid lineId, CancellationToken ct)
    {
        var line = await db.LineAsync(lineId, ct);
        if (scope.TraineeId is not { } me || line.TraineeId != me || line.Kind != ClaimKind.LivingAllowance)
            throw new EntityNotFoundException(typeof(SubsidyClaimLine), lineId);
        var claim = await db.Set<SubsidyClaim>()
            .IgnoreQueryFilters([ScopeFilter.Name])
            .AsNoTracking()
            .FirstAsync(c => c.Id == line.ClaimId, ct);
        return await OfAsync(claim, [line], ct);
    }

    private async Task<AllowanceSheet> OfAsync(SubsidyClaim claim, IReadOnlyList<SubsidyClaimLine> lines, CancellationToken ct)
    {
        var edition = lines.Select(l => l.EditionId).FirstOrDefault(e => e is not null) is { } id ? await editions.GetAsync(id, ct) : null;
        return new AllowanceSheet
        {
            ClaimNumber = claim.Number,
            OfAllowance = claim.Kind == ClaimKind.LivingAllowance,
            DivisionName = divisions.Get(claim.DivisionId).Name,
            ClassName = claim.ClassName,
            StartOn = claim.StartOn,
            EndOn = claim.EndOn,
            Illustrative = edition?.Illustrative == true,
            Forms = [.. lines.Select(ToForm)],
        };
    }

    private AllowanceForm ToForm(SubsidyClaimLine line)
    {
        var facts = line.FactsJson is null ? null : CanonicalJson.ReadFacts(Encoding.UTF8.GetBytes(line.FactsJson));
        var standard = LineStandard.Of(line.DeterminationJson);
        return new AllowanceForm
        {
            TraineeName = line.TraineeName,
            IdMask = line.IdMask,
            Group = line.Group,
            Rural = facts?.Trainee.Hukou == PersonFactWords.Rural,
            Evidence = Evidence(facts),
            Days = line.Days,
            Standard = standard?.Number,
            StandardUnit = standard?.Unit.ToString(),
            Amount = line.Amount,
            Bank = line.PayeeBank,
            AccountMask = line.PayeeAccount?.Mask,
            EarlierDays = facts?.CreditedDays.Values.Sum() ?? 0m,
            EditionLabel = line.EditionLabel,
            ConfirmedOn = line.LastDecision(ClaimStep.Confirm, ClaimDecision.Confirm) is { } wish ? BusinessTime.Day(wish.At) : null,
        };
    }

    /// <summary>The officer's own words of the register that was looked up; a record of the platform is named by a text key.</summary>
    private string Evidence(Policy.Facts? facts) =>
        facts is null
            ? ""
            : string.Join(
                "; ",
                ((string[])[FactName.Statuses, FactName.Hukou])
                    .Select(facts.Sources.GetValueOrDefault)
                    .OfType<FactSource>()
                    .Select(s => texts.Text(s.Text))
                    .Distinct()
            );
}
