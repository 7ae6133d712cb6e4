using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Institutions.Contracts;

namespace TrainingPlatform.Institutions.Institutions;

internal sealed class InstitutionProfiles(TrainingPlatformDbContext db, ISealer sealer, ICurrentUser user, IBusinessClock clock)
    : IInstitutionProfiles
{
    /// <exception cref="EntityNotFoundException">Absent or out of scope.</exception>
    public async Task ReceiveAtAsync(Guid institutionId, string bankName, BankAccountNumber account, CancellationToken ct)
    {
        var institution =
            await db.Set<TrainingInstitution>().AsSplitQuery().FirstOrDefaultAsync(i => i.Id == institutionId, ct)
            ?? throw new EntityNotFoundException(typeof(TrainingInstitution), institutionId);
        institution.ReceiveAt(bankName, sealer.Seal(account), user.Id!.Value, clock.Now);
    }
}
