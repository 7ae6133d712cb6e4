using System.Text;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Investments;
using TrainingPlatform.Policy.Canonical;

namespace TrainingPlatform.IntegrationPilots.Progress;

internal sealed record CreditYear(Yuan Used, Yuan Carried);

/// <summary>The credit of a year as last determined, pilot by pilot.</summary>
internal sealed class CreditYears(TrainingPlatformDbContext db)
{
    public async Task<IReadOnlyDictionary<Guid, CreditYear>> UsedAsync(IReadOnlyList<Guid> pilots, int year, CancellationToken ct)
    {
        var credits = await db.Set<PilotCredit>().AsNoTracking().Where(c => pilots.Contains(c.PilotEnterpriseId)).ToListAsync(ct);
        var result = new Dictionary<Guid, CreditYear>();
        foreach (var last in credits.GroupBy(c => c.PilotEnterpriseId).Select(g => g.MaxBy(c => c.Sequence)!))
            if (
                CanonicalJson
                    .ReadTaxCredit(Encoding.UTF8.GetBytes(last.DeterminationJson))
                    .Years.SingleOrDefault(y => y.Result.Year == year) is
                { } found
            )
                result[last.PilotEnterpriseId] = new CreditYear(found.Result.Used, found.Result.Carried);
        return result;
    }
}
