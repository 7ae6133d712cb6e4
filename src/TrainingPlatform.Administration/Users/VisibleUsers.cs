using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.Users;

/// <summary>The accounts that the caller may see and change: those of the own division tree, never a trainee's.</summary>
internal sealed class VisibleUsers(TrainingPlatformDbContext db, IDataScope scope)
{
    public IQueryable<AppUser> Query()
    {
        var divisions = scope.DivisionIds;
        var institution = scope.InstitutionId;
        var users = db.Set<AppUser>().Where(u => u.Kind != AccountKind.Trainee);
        return scope.All
            ? users
            : users.Where(u =>
                (u.DivisionId != null && divisions.Contains(u.DivisionId.Value)) || (institution != null && u.InstitutionId == institution)
            );
    }

    public async Task<AppUser> GetAsync(Guid id, CancellationToken ct) =>
        await Query().SingleOrDefaultAsync(u => u.Id == id, ct) ?? throw new EntityNotFoundException(typeof(AppUser), id);
}
