using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Facts;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.LivingAllowances;

/// <summary>
/// When a class completes, the living allowance is proposed to everybody entitled: nobody has to know the rule to get the money,
/// everybody may refuse it. The class becomes claimable for the institution.
/// </summary>
internal sealed class AllowanceProposal(
    TrainingPlatformDbContext db,
    ClaimDeterminations determinations,
    ClaimNumbers numbers,
    IBusinessClock clock,
    ILogger<AllowanceProposal> log
) : IDomainEventHandler<TrainingClassCompleted>
{
    public async Task HandleAsync(TrainingClassCompleted domainEvent, CancellationToken ct)
    {
        if (await db.Set<ClaimableClass>().AnyAsync(c => c.Id == domainEvent.ClassId, ct))
            return;
        ClassDeterminations determined;
        try
        {
            determined = await determinations.ReadAsync(domainEvent.ClassId, ClaimKind.LivingAllowance, ct);
        }
        catch (BusinessException e)
        {
            log.LogWarning("No allowance proposed for class {ClassId}: {Code}", domainEvent.ClassId, e.Code);
            return;
        }
        var trained = determined.Material.Class;
        db.Add(new ClaimableClass(trained, determined.FileBy(), clock.Now));
        var lines = determined.Lines(null);
        if (lines.Count == 0)
            return;
        var number = await numbers.NextAsync(ClaimKind.LivingAllowance, trained, ct);
        var claim = new SubsidyClaim(Guid.CreateVersion7(), number, ClaimKind.LivingAllowance, trained, null, clock.Now);
        claim.Redetermine(lines, clock.Now);
        db.Add(claim);
        log.LogInformation("Claim {ClaimNo} proposed to {Lines} trainees", claim.Number, lines.Count);
    }
}
