using System.Text;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Policy.Canonical;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Timelines;

namespace TrainingPlatform.Subsidies.Determinations;

/// <summary>Shows a stored determination; nothing is worked out again here.</summary>
internal sealed class DeterminationAppService(TrainingPlatformDbContext db, IDataScope scope, IPolicyEditions editions, IProofCards cards)
{
    /// <param name="isGranted">Permissions of the caller: without the one on claims the own line only, without facts the amount, its days and its hash.</param>
    public async Task<DeterminationDto> GetAsync(Guid lineId, Func<string, bool> isGranted, CancellationToken ct)
    {
        var line = await db.LineAsync(lineId, ct);
        var own = scope.TraineeId is { } me && me == line.TraineeId;
        if (!own && !isGranted(SubsidiesPermissions.Claims.Default))
            throw new EntityNotFoundException(typeof(SubsidyClaimLine), lineId);
        var card = Header(line);
        if (!own && !isGranted(SubsidiesPermissions.Claims.Facts))
            return card with { Group = null, Decisions = [.. card.Decisions.Select(d => d with { Note = null })] };
        if (line.DeterminationJson is null || line.FactsJson is null || line.EditionId is not { } editionId)
            return card;
        var determination = CanonicalJson.ReadDetermination(Encoding.UTF8.GetBytes(line.DeterminationJson));
        var facts = CanonicalJson.ReadFacts(Encoding.UTF8.GetBytes(line.FactsJson));
        var edition = await editions.GetAsync(editionId, ct);
        var shown = cards.Of(facts, determination, edition);
        return card with
        {
            Edition = shown.Edition,
            Clauses = shown.Clauses,
            Facts = shown.Facts,
            Lines = shown.Lines,
            Findings = shown.Findings,
        };
    }

    private DeterminationDto Header(SubsidyClaimLine line) =>
        new()
        {
            LineId = line.Id,
            TraineeName = line.TraineeName,
            ClassName = line.ClassName,
            Component = line.Kind,
            Amount = line.Amount,
            Payee = line.Payee,
            Eligible = line.Eligible,
            Group = line.Group,
            Days = ClaimDtoReader.DaysText(line.Days),
            Status = line.Status,
            Hash = line.DeterminationHash,
            Decisions = [.. line.Decisions.OrderBy(d => d.At).ThenBy(d => d.Step).ThenBy(d => d.Id).Select(ToDto)],
        };

    /// <summary>Outside the office an official is named by the first character only.</summary>
    private DecisionDto ToDto(LineDecision d)
    {
        var outside = scope.TraineeId is not null || scope.InstitutionId is not null;
        var official = d.Step is not (ClaimStep.Submit or ClaimStep.Confirm);
        return new DecisionDto(
            d.Step,
            outside && official ? OfficialName.Mask(d.ByName) : d.ByName,
            d.At,
            d.Decision,
            [.. d.Reasons.Select(r => new CodeTextDto(r.Code, r.Text))],
            d.Note
        );
    }
}
