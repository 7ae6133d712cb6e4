using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Bases;
using TrainingPlatform.IntegrationPilots.Cities;
using TrainingPlatform.IntegrationPilots.Enterprises;

namespace TrainingPlatform.IntegrationPilots.Milestones;

internal enum MilestoneOwnerKind
{
    Enterprise,
    Base,
    City,
}

/// <summary>The pilot whose milestones they are, with its place in the scope.</summary>
internal sealed record MilestoneOwner(MilestoneOwnerKind Kind, Guid Id, string Name, Guid DivisionId, Guid? InstitutionId);

/// <summary>Finds the owner as far as the caller sees it.</summary>
internal sealed class MilestoneOwners(TrainingPlatformDbContext db, IDivisionTree divisions)
{
    /// <exception cref="EntityNotFoundException">Absent or out of scope.</exception>
    public async Task<MilestoneOwner> LoadAsync(MilestoneOwnerKind kind, Guid id, CancellationToken ct) =>
        kind switch
        {
            MilestoneOwnerKind.Base => await db.Set<PilotBase>()
                .AsNoTracking()
                .Where(b => b.Id == id)
                .Select(b => new MilestoneOwner(kind, id, b.Name, b.DivisionId, b.InstitutionId))
                .SingleOrDefaultAsync(ct),
            MilestoneOwnerKind.City => await db.Set<PilotCity>().AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, ct) is { } city
                ? new MilestoneOwner(kind, id, divisions.Get(city.DivisionId).Name, city.DivisionId, null)
                : null,
            _ => await db.Set<PilotEnterprise>()
                .AsNoTracking()
                .Where(e => e.Id == id)
                .Select(e => new MilestoneOwner(kind, id, e.Name, e.DivisionId, e.InstitutionId))
                .SingleOrDefaultAsync(ct),
        } ?? throw new EntityNotFoundException(typeof(MilestoneOwner), id);
}
