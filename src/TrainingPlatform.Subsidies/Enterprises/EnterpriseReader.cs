using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Policy;

namespace TrainingPlatform.Subsidies.Enterprises;

/// <summary>The verified statements of the enterprise that runs a class, as the policy asks for them.</summary>
internal sealed record EnterpriseMaterial(EnterpriseFacts? Facts, Yuan? CostAmount)
{
    public static readonly EnterpriseMaterial None = new(null, null);
}

internal sealed class EnterpriseReader(TrainingPlatformDbContext db)
{
    /// <summary>Read past the caller's scope by id only, for a case in hand. The latest verified cost of the class counts.</summary>
    public async Task<EnterpriseMaterial> ReadAsync(Guid enterpriseId, Guid classId, CancellationToken ct)
    {
        var rows = await db.Set<EnterpriseStatement>()
            .IgnoreQueryFilters([ScopeFilter.Name])
            .AsNoTracking()
            .Where(s => s.InstitutionId == enterpriseId && s.Status == EnterpriseStatementStatus.Verified)
            .OrderBy(s => s.At)
            .AsSplitQuery()
            .ToListAsync(ct);
        if (rows.Count == 0)
            return EnterpriseMaterial.None;
        var facts = new EnterpriseFacts
        {
            Statuses =
            [
                .. Of(rows, EnterpriseStatementKind.Difficult).Select(s => new DatedCode("DIFFICULT", s.From!.Value, s.To)),
                .. Of(rows, EnterpriseStatementKind.EpidemicAffected).Select(s => new DatedCode("EPIDEMIC_AFFECTED", s.From!.Value, s.To)),
            ],
            StopPeriods = [.. Of(rows, EnterpriseStatementKind.StopPeriod).Select(s => new Period(s.From!.Value, s.To))],
            RecoveryPeriods = [.. Of(rows, EnterpriseStatementKind.RecoveryPeriod).Select(s => new Period(s.From!.Value, s.To))],
        };
        return new EnterpriseMaterial(
            facts,
            rows.LastOrDefault(s => s.Kind == EnterpriseStatementKind.ActualCost && s.ClassId == classId)?.CostAmount
        );
    }

    private static IEnumerable<EnterpriseStatement> Of(IEnumerable<EnterpriseStatement> rows, EnterpriseStatementKind kind) =>
        rows.Where(s => s.Kind == kind && s.From is not null);
}
