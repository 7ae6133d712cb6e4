using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Administration.Users;
using TrainingPlatform.Authorization;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Institutions.Institutions;
using TrainingPlatform.IntegrationPilots.Assistance;
using TrainingPlatform.IntegrationPilots.Bases;
using TrainingPlatform.IntegrationPilots.Cities;
using TrainingPlatform.IntegrationPilots.Enterprises;
using TrainingPlatform.IntegrationPilots.Investments;
using TrainingPlatform.IntegrationPilots.Sharing;
using TrainingPlatform.IntegrationPilots.Snapshots;
using TrainingPlatform.IntegrationPilots.YearlyReviews;
using TrainingPlatform.Subsidies.Budgets;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Differences;
using TrainingPlatform.Subsidies.Enterprises;
using TrainingPlatform.Subsidies.Inspections;
using TrainingPlatform.Subsidies.LateFilings;
using TrainingPlatform.Subsidies.Ledger;
using TrainingPlatform.Subsidies.Payments;
using TrainingPlatform.Subsidies.Publicity;
using TrainingPlatform.Subsidies.Recoveries;
using TrainingPlatform.Subsidies.Replays;
using TrainingPlatform.Subsidies.Sampling;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Consents;
using TrainingPlatform.Training.Courses;
using TrainingPlatform.Training.Enrolments;
using TrainingPlatform.Training.IdCorrections;
using TrainingPlatform.Training.StatedFacts;
using TrainingPlatform.Training.Trainees;
using LedgerEntry = TrainingPlatform.Subsidies.Ledger.LedgerEntry;
using PilotLedgerEntry = TrainingPlatform.IntegrationPilots.Investments.LedgerEntry;

namespace TrainingPlatform.HttpApi.Tests.Scope;

/// <summary>What the database holds for a caller, list by list, read with the scope open to everything.</summary>
internal sealed class ScopeRows(TrainingPlatformDbContext db)
{
    /// <summary>Lists of words and reference data, the same for everybody.</summary>
    private static readonly string[] Reference =
    [
        "/api/app/division",
        "/api/app/occupation",
        "/api/app/measure",
        "/api/app/return-reason",
        "/api/app/institution/return-reason",
        "/api/app/institution/directory",
        "/api/app/training-class/open",
        "/api/identity/roles",
        "/api/identity/roles/all",
        "/api/app/policy-edition",
        "/api/app/budget/fund",
        "/api/app/public-notice",
        "/api/app/public-sample",
        "/api/app/policy-edition/{id}/trial-case",
        "/api/app/entitlement-finder/questions",
        "/api/identity/users/assignable-roles",
        "/api/identity/users/{id}/roles",
        "/api/app/pilot-indicator",
        "/api/app/pilot-summary",
        "/api/app/pilot-enterprise/{id}/indicator",
        "/api/app/pilot-city/{id}/readiness",
        "/api/app/pilot-progress/works",
        "/api/app/shared-resource",
    ];

    /// <summary>What waits or has a book is a part of what is seen; the modules' own tests say which.</summary>
    public static bool IsPart(string route) =>
        route is "/api/app/work-queue" or "/api/app/review-desk" or "/api/app/payment-batch/payable" or "/api/app/ledger/book";

    public static bool IsReference(string route) => Reference.Contains(route);

    /// <summary>The member of a list item that names the row.</summary>
    public static string KeyOf(string route) =>
        route switch
        {
            "/api/app/living-allowance/mine"
            or "/api/app/my-money"
            or "/api/app/replay/{id}/lines"
            or "/api/app/public-notice/mine"
            or "/api/app/recovery/{id}"
            or "/api/app/recovery/mine/{id}" => "lineId",
            "/api/app/payment-batch/payable" or "/api/app/ledger/book" => "divisionId",
            "/api/app/institution/staff" => "userId",
            "/api/app/review-desk" => "claimId",
            _ => "id",
        };

    /// <returns>Null when nobody has said what the list is to hold.</returns>
    public async Task<IReadOnlyCollection<Guid>?> ExpectedAsync(string route, Caller caller) =>
        route switch
        {
            "/api/app/institution" => await OfAsync<TrainingInstitution>(caller),
            "/api/app/course" => await OfAsync<Course>(caller),
            "/api/app/training-class" => await OfAsync<TrainingClass>(caller),
            "/api/app/training-class/{id}/session" => await OfAsync<ClassSession>(caller, s => s.ClassId == caller.County["class"]),
            "/api/app/stated-fact" => await FactsAsync(caller),
            "/api/app/id-correction" => await OfAsync<IdCorrection>(caller),
            "/api/app/enrolment" => await OfAsync<Enrolment>(caller),
            "/api/app/review-desk" => await OfAsync<SubsidyClaim>(caller),
            "/api/app/enterprise-statement" => await OfAsync<EnterpriseStatement>(caller),
            "/api/app/late-filing" => await OfAsync<LateFiling>(caller),
            "/api/app/subsidy-claim" => await OfAsync<SubsidyClaim>(caller),
            "/api/app/pilot-enterprise" => await OfAsync<PilotEnterprise>(caller),
            "/api/app/payment-batch/payable" or "/api/app/ledger/book" => [.. caller.Divisions],
            "/api/app/payment-batch" => await OfAsync<PaymentBatch>(caller),
            "/api/app/payment-batch/{id}/payment" => await OfAsync<Payment>(caller, p => p.BatchId == caller.County["batch"]),
            "/api/app/payee-hold" => await OfAsync<PayeeHold>(caller),
            "/api/app/my-payment" => caller.IsOffice || caller.Role is not (RoleNames.Trainee or RoleNames.InstitutionAdmin)
                ? []
                : await OfAsync<Payment>(caller),
            "/api/app/budget/import" => await OfAsync<BudgetImport>(caller),
            "/api/app/ledger/account/{accountId}/entry" => await OfAsync<LedgerEntry>(
                caller,
                e => e.AccountId == caller.County["ledgerAccount"]
            ),
            "/api/app/pilot-enterprise/{id}/review" => await OfAsync<YearlyReview>(
                caller,
                r => r.PilotEnterpriseId == caller.County["pilot"]
            ),
            "/api/app/pilot-snapshot" => await OfAsync<PilotSnapshot>(caller),
            "/api/app/pilot-ledger" => await OfAsync<PilotLedgerEntry>(caller),
            "/api/app/pilot-base" => await OfAsync<PilotBase>(caller),
            "/api/app/pilot-base/{id}/spending" => await OfAsync<BaseSpending>(
                caller,
                s => s.PilotBaseId == caller.County[caller.Role == RoleNames.EnterpriseHr ? "enterpriseBase" : "base"]
            ),
            "/api/app/pilot-city" => await OfAsync<PilotCity>(caller),
            "/api/app/paired-assistance" => await OfAsync<PairedAssistance>(caller),
            "/api/app/resource-booking" => await BookingsAsync(caller),
            "/api/app/replay" => await OfAsync<Replay>(caller),
            "/api/app/replay/{id}/lines" => await LinesAsync(caller.County["replay"]),
            "/api/app/publicity-notice" => await OfAsync<PublicityNotice>(caller),
            "/api/app/sample-check" => await OfAsync<SampleCheck>(caller, c => c.Status == SampleCheckStatus.EvidenceRequested),
            "/api/app/recovery/recoverable/{claimId}" => await OfAsync<SubsidyClaimLine>(
                caller,
                l => l.ClaimId == caller.County["claim"] && l.Status == SubsidyClaimLineStatus.Paid
            ),
            "/api/app/sample-round" => await OfAsync<SampleRound>(caller),
            "/api/app/recovery" => await OfAsync<Recovery>(caller),
            "/api/app/recovery/{id}" or "/api/app/recovery/mine/{id}" => await RecoveredAsync(caller.County["recovery"]),
            "/api/app/recovery/mine" => await OfAsync<Recovery>(
                caller,
                r => r.ServedOn is not null && (caller.Role == RoleNames.InstitutionAdmin || caller.Trainee is not null)
            ),
            "/api/app/inspection" => await OfAsync<Inspection>(caller),
            "/api/app/difference" => await OfAsync<DifferenceLine>(caller),
            "/api/app/objection" => await OfAsync<Objection>(caller),
            "/api/app/public-notice/mine" => await NoticeLinesAsync(caller),
            "/api/app/enrolment/mine" => await MineAsync<Enrolment>(caller),
            "/api/app/consent/mine" => await MineAsync<Consent>(caller),
            "/api/app/living-allowance/mine" => await MineAsync<SubsidyClaimLine>(caller, l => l.Kind == ClaimKind.LivingAllowance),
            "/api/app/my-money" => await MoneyAsync(caller),
            "/api/app/institution/staff" => await db.Set<AppUser>()
                .Where(u => u.InstitutionId == caller.Institution)
                .Select(u => u.Id)
                .ToListAsync(),
            "/api/identity/users" or "/api/identity/users/lookup/search" => await UsersAsync(caller),
            "/api/app/work-queue" => await SeenByAsync(caller),
            "/api/app/audit-log" => await AuditAsync(caller),
            _ => null,
        };

    /// <summary>Names of the people whose lines a workbook is to hold, once each.</summary>
    /// <returns>Null when the workbook holds no rows of people.</returns>
    public async Task<IReadOnlyCollection<string>?> PeopleInAsync(string route, Caller caller) =>
        route
            is "/api/app/report/subsidy-claim/{id}/detail"
                or "/api/app/report/subsidy-claim/{id}/routing"
                or "/api/app/report/subsidy-claim/{id}/payment-sheet"
            ? await db.Set<SubsidyClaimLine>().Where(l => l.ClaimId == caller.County["claim"]).Select(l => l.TraineeName).ToListAsync()
            : null;

    /// <summary>
    /// Ids, with the kind of row, of all scoped rows that no answer to the caller may hold. A person of another county who enrols in a class of the caller's is
    /// seen through that case: the person's own record, consents and facts are left out.
    /// </summary>
    public async Task<IReadOnlyDictionary<Guid, string>> KeptFromAsync(Caller caller)
    {
        var all = await AllAsync();
        var enrolled = all.OfType<Enrolment>().Where(caller.Sees).Select(e => e.TraineeId).ToHashSet();
        bool ByCase(IScoped row) => row is Trainee or Consent or StatedFact or Evidence && enrolled.Contains(row.TraineeId!.Value);
        return all.Where(r => caller.IsKeptFrom(r) && !ByCase(r))
            .GroupBy(r => ((Entity)r).Id)
            .ToDictionary(g => g.Key, g => string.Join(", ", g.Select(r => r.GetType().Name).Distinct()));
    }

    private async Task<IReadOnlyCollection<Guid>> SeenByAsync(Caller caller) =>
        [.. (await AllAsync()).Where(caller.Sees).Select(r => ((Entity)r).Id), .. caller.IsOffice ? await FactsAsync(caller) : []];

    /// <summary>Id and stamp of every scoped row: equal before and after what must not have changed anything.</summary>
    public async Task<IReadOnlyList<string>> FingerprintAsync() =>
        [
            .. (await AllAsync())
                .Select(r => $"{r.GetType().Name} {((Entity)r).Id} {(r as AggregateRoot)?.ConcurrencyStamp}")
                .Order(StringComparer.Ordinal),
        ];

    private async Task<IReadOnlyList<IScoped>> AllAsync()
    {
        var rows = new List<IScoped>();
        var read = typeof(ScopeRows).GetMethod(
            nameof(ReadAsync),
            System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance
        )!;
        foreach (var type in db.Model.GetEntityTypes().Select(t => t.ClrType).Where(t => typeof(IScoped).IsAssignableFrom(t)).Distinct())
            rows.AddRange(await (Task<List<IScoped>>)read.MakeGenericMethod(type).Invoke(this, null)!);
        return rows;
    }

    private async Task<List<IScoped>> ReadAsync<T>()
        where T : class, IScoped => [.. await db.Set<T>().AsNoTracking().IgnoreQueryFilters().ToListAsync()];

    private async Task<IReadOnlyCollection<Guid>> OfAsync<T>(Caller caller, Func<T, bool>? which = null)
        where T : Entity, IScoped =>
        [
            .. (await db.Set<T>().AsNoTracking().IgnoreQueryFilters().ToListAsync())
                .Where(r => caller.Sees(r) && which?.Invoke(r) != false)
                .Select(r => r.Id),
        ];

    /// <summary>A booking belongs to both of its sides.</summary>
    private async Task<IReadOnlyCollection<Guid>> BookingsAsync(Caller caller)
    {
        bool Sees(ResourceBooking b) =>
            caller.IsOffice
                ? caller.Divisions.Contains(b.ProviderDivisionId) || caller.Divisions.Contains(b.BookerDivisionId)
                : b.ProviderInstitutionId == caller.Institution || b.BookerInstitutionId == caller.Institution;
        return [.. (await db.Set<ResourceBooking>().AsNoTracking().ToListAsync()).Where(Sees).Select(b => b.Id)];
    }

    private Task<IReadOnlyCollection<Guid>> MineAsync<T>(Caller caller, Func<T, bool>? which = null)
        where T : Entity, IScoped => OfAsync<T>(caller, r => caller.Trainee is not null && which?.Invoke(r) != false);

    private async Task<IReadOnlyCollection<Guid>> LinesAsync(Guid replay) =>
        await db.Set<ReplayLine>().Where(l => l.ReplayId == replay).Select(l => l.LineId).ToListAsync();

    private async Task<IReadOnlyCollection<Guid>> RecoveredAsync(Guid recovery) =>
        [.. (await db.Set<Recovery>().AsNoTracking().IgnoreQueryFilters().SingleAsync(r => r.Id == recovery)).Items.Select(i => i.LineId)];

    /// <summary>A fact is also the business of the office whose class its trainee enrols in.</summary>
    private async Task<IReadOnlyCollection<Guid>> FactsAsync(Caller caller)
    {
        var enrolled = (await db.Set<Enrolment>().AsNoTracking().ToListAsync()).Where(caller.Sees).Select(e => e.TraineeId).ToHashSet();
        return
        [
            .. (await db.Set<StatedFact>().AsNoTracking().ToListAsync())
                .Where(f => caller.Sees(f) || enrolled.Contains(f.TraineeId))
                .Select(f => f.Id),
        ];
    }

    private async Task<IReadOnlyCollection<Guid>> NoticeLinesAsync(Caller caller) =>
        [
            .. (await db.Set<NoticeRow>().AsNoTracking().ToListAsync())
                .Where(r => caller.Trainee is { } me && r.TraineeId == me)
                .Select(r => r.LineId),
        ];

    private Task<IReadOnlyCollection<Guid>> MoneyAsync(Caller caller) =>
        OfAsync<SubsidyClaimLine>(
            caller,
            l =>
                caller.Trainee is not null
                    ? l.Kind == ClaimKind.LivingAllowance
                    : caller.Role == RoleNames.InstitutionAdmin && l.Kind == ClaimKind.TrainingSubsidy && l.Eligible
        );

    private async Task<IReadOnlyCollection<Guid>> UsersAsync(Caller caller)
    {
        var users = await db.Set<AppUser>().AsNoTracking().Where(u => u.Kind != AccountKind.Trainee).ToListAsync();
        return
        [
            .. users
                .Where(u => caller.IsOffice ? u.DivisionId is { } d && caller.Divisions.Contains(d) : u.InstitutionId == caller.Institution)
                .Select(u => u.Id),
        ];
    }

    private async Task<IReadOnlyCollection<Guid>> AuditAsync(Caller caller)
    {
        var people = (await db.Set<AppUser>().AsNoTracking().Where(u => u.Kind == AccountKind.Office && u.DivisionId != null).ToListAsync())
            .Where(u => caller.Divisions.Contains(u.DivisionId!.Value))
            .Select(u => u.Id)
            .ToHashSet();
        var entries = await db.Set<AuditLogEntry>().AsNoTracking().ToListAsync();
        return
        [
            .. entries
                .Where(e => e.DivisionId is { } d ? caller.Divisions.Contains(d) : e.UserId is { } u && people.Contains(u))
                .Select(e => e.Id),
        ];
    }
}
