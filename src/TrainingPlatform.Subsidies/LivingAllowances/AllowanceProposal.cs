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
    public Task HandleAsync(TrainingClassCompleted domainEvent, CancellationToken ct) => ProposeAsync(domainEvent.ClassId, ct);

    /// <summary>Adds what is missing for a completed class, and nothing twice; the caller saves.</summary>
    public async Task ProposeAsync(Guid classId, CancellationToken ct)
    {
        var known = await db.Set<ClaimableClass>().AnyAsync(c => c.Id == classId, ct);
        if (known && await db.Set<SubsidyClaim>().AnyAsync(c => c.ClassId == classId && c.Kind == ClaimKind.LivingAllowance, ct))
            return;
        if (await ReadAsync(classId, ct) is not { } determined)
            return;
        var trained = determined.Material.Class;
        if (!known)
            db.Add(new ClaimableClass(trained, determined.FileBy(), clock.Now));
        var lines = determined.Lines(null);
        if (lines.Count == 0)
            return;
        var number = await numbers.NextAsync(ClaimKind.LivingAllowance, trained, ct);
        var claim = new SubsidyClaim(Guid.CreateVersion7(), number, ClaimKind.LivingAllowance, trained, null, clock.Now);
        claim.Redetermine(lines, clock.Now);
        claim.CheckBudget(determined.Material.Budget, clock.Now);
        db.Add(claim);
        log.LogInformation("Claim {ClaimNo} proposed to {Lines} trainees", claim.Number, lines.Count);
    }

    /// <summary>Null when no edition covers the class, or the class itself is still being saved; the catch-up finds it later.</summary>
    private async Task<ClassDeterminations?> ReadAsync(Guid classId, CancellationToken ct)
    {
        try
        {
            return await determinations.ReadAsync(classId, ClaimKind.LivingAllowance, ct);
        }
        catch (Exception e) when (e is BusinessException or EntityNotFoundException)
        {
            log.Log(
                e is BusinessException ? LogLevel.Warning : LogLevel.Information,
                "No allowance proposed for class {ClassId} yet: {Reason}",
                classId,
                e.Message
            );
            return null;
        }
    }
}
