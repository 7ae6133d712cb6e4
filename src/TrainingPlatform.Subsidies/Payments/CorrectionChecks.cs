using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Subsidies.Checks;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>Checks an account that a payee gave instead as the first one was checked: used by nobody else, and the register's holder is the payee.</summary>
internal sealed class CorrectionChecks(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    IDataScope scope,
    IRegisterSource registers,
    IRowSeal seal,
    ReturnNotices notices,
    IBusinessClock clock,
    ILogger<CorrectionChecks> log
)
{
    /// <summary>Decides where the corrected payment goes from here. The caller saves.</summary>
    public async Task CheckAsync(Payment payment, CancellationToken ct)
    {
        var account = payment.CorrectedAccount!;
        var outcome = await IsSharedAsync(payment, account.Lookup!, ct)
            ? RegisterChecks.Fail(CheckCodes.AccountShared, RegisterChecks.SharedAccount)
            : RegisterChecks.Holder(
                await registers.AskAsync(RegisterKind.Account, ct),
                clock.Today.AddDays(1),
                new PayeeAccount(payment.PayeeName, payment.CorrectedBank, account)
            );
        payment.CheckCorrection(outcome, seal.Mark);
        log.LogInformation("Payment {Reference}: corrected account checked, {Result}", payment.Reference, outcome.Result);
    }

    /// <summary>Asks again for payments whose register was silent, from the day on that was named.</summary>
    /// <returns>How many were asked about.</returns>
    public async Task<int> RetryAsync(CancellationToken ct)
    {
        using var _ = scope.Open(DataScopeValue.Everything, "registers that did not answer");
        var today = clock.Today;
        var due = db.Set<Payment>()
            .Where(p => p.Return == ReturnStatus.AwaitingCheck && p.CorrectionNextTryOn != null && p.CorrectionNextTryOn <= today);
        var ids = await due.Select(p => p.Id).ToListAsync(ct);
        foreach (var id in ids)
            await work.RunAsync(c => RetryAsync(due.Where(p => p.Id == id), c), ct, "payment:" + id);
        return ids.Count;
    }

    private async Task RetryAsync(IQueryable<Payment> due, CancellationToken ct)
    {
        if (await due.FirstOrDefaultAsync(ct) is not { } payment)
            return;
        await CheckAsync(payment, ct);
        await db.SaveChangesAsync(ct);
        await notices.TellAsync(db.Set<Payment>().Where(p => p.Id == payment.Id && p.Return == ReturnStatus.AwaitingCorrection), ct);
    }

    /// <summary>One account, one payee: in whatever claim, of whatever county.</summary>
    private async Task<bool> IsSharedAsync(Payment payment, string lookup, CancellationToken ct)
    {
        var (trainee, institution) = (payment.TraineeId, payment.InstitutionId);
        var lines = db.Set<SubsidyClaimLine>()
            .IgnoreQueryFilters([ScopeFilter.Name])
            .Where(l => l.PayeeAccount != null && l.PayeeAccount.Lookup == lookup);
        if (await lines.AnyAsync(l => l.Payee == PayeeCodes.Trainee ? l.TraineeId != trainee : l.InstitutionId != institution, ct))
            return true;
        return await db.Set<Payment>()
            .IgnoreQueryFilters([ScopeFilter.Name])
            .Where(p => p.CorrectedAccount != null && p.CorrectedAccount.Lookup == lookup)
            .AnyAsync(p => p.TraineeId != trainee || p.InstitutionId != institution, ct);
    }
}

/// <summary>Depends on the date that each payment names: after a pause one run catches up.</summary>
[DisallowConcurrentExecution]
internal sealed class CorrectionRetryJob(IServiceScopeFactory scopes) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CorrectionChecks>().RetryAsync(cancellationToken);
    }
}
