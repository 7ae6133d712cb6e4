using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Institutions.Contracts;

namespace TrainingPlatform.Institutions.Institutions;

/// <summary>Answers other modules by id, past the caller's scope, for the facts of a case in hand.</summary>
internal sealed class InstitutionFacts(TrainingPlatformDbContext db, IDataScope scope, IBusinessClock clock) : IInstitutionFacts
{
    private const string Reason = "facts of an institution for a case in hand";

    public async Task<InstitutionRow?> FindAsync(Guid institutionId, CancellationToken ct) =>
        (await FindAsync([institutionId], ct)).GetValueOrDefault(institutionId);

    public async Task<InstitutionRow?> FindByCodeAsync(string socialCreditCode, CancellationToken ct)
    {
        using var opened = scope.Open(DataScopeValue.Everything, Reason);
        var row = await db.Set<TrainingInstitution>()
            .AsNoTracking()
            .AsSplitQuery()
            .SingleOrDefaultAsync(i => i.ActiveCode == socialCreditCode, ct);
        return row is null ? null : ToRow(row, clock.Today);
    }

    public async Task<IReadOnlyDictionary<Guid, InstitutionRow>> FindAsync(IReadOnlyCollection<Guid> institutionIds, CancellationToken ct)
    {
        using var opened = scope.Open(DataScopeValue.Everything, Reason);
        var today = clock.Today;
        var rows = await db.Set<TrainingInstitution>()
            .AsNoTracking()
            .Where(i => institutionIds.Contains(i.Id))
            .AsSplitQuery()
            .ToListAsync(ct);
        return rows.ToDictionary(i => i.Id, i => ToRow(i, today));
    }

    public async Task<bool> IsListedAsync(Guid institutionId, DateOnly on, CancellationToken ct)
    {
        using var opened = scope.Open(DataScopeValue.Everything, Reason);
        var institution = await db.Set<TrainingInstitution>()
            .AsNoTracking()
            .AsSplitQuery()
            .SingleOrDefaultAsync(i => i.Id == institutionId, ct);
        return institution?.IsListedOn(on) ?? false;
    }

    public async Task<IReadOnlyList<InstitutionRow>> TechnicalSchoolsAsync(DateOnly on, CancellationToken ct)
    {
        using var opened = scope.Open(DataScopeValue.Everything, Reason);
        var rows = await db.Set<TrainingInstitution>()
            .AsNoTracking()
            .AsSplitQuery()
            .Where(i => i.Kind == InstitutionKind.TechnicalSchool)
            .OrderBy(i => i.Name)
            .ToListAsync(ct);
        return [.. rows.Where(i => i.IsListedOn(on)).Select(i => ToRow(i, on))];
    }

    private static InstitutionRow ToRow(TrainingInstitution i, DateOnly today) =>
        new()
        {
            Id = i.Id,
            Name = i.Name,
            SocialCreditCode = i.SocialCreditCode,
            DivisionId = i.DivisionId,
            Listed = i.Status == InstitutionStatus.Listed && i.IsListedOn(today),
            IsEnterprise = i.Kind == InstitutionKind.Enterprise,
            LegalRepresentative = i.LegalRepresentative,
            ContactName = i.ContactName,
            AccountName = i.AccountName,
            BankName = i.BankName,
            Account = i.Account,
        };
}
