using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Inspections;
using TrainingPlatform.Subsidies.Payments;
using TrainingPlatform.Subsidies.Recoveries;

namespace TrainingPlatform.Subsidies.Demo;

/// <summary>
/// What comes after the money: an inspection that found something, and money asked back, once served and once to be approved. Runs after the batches.
/// </summary>
internal sealed class CasesDemoSeed(
    TrainingPlatformDbContext db,
    DemoLogin login,
    InspectionAppService inspections,
    RecoveryAppService recoveries,
    IBusinessClock clock
) : IDataSeedContributor
{
    private const string Reviewer = "county-reviewer";
    private const string Leader = "county-leader";
    private const int DaysToRectify = 10;
    private const int DaysToRepay = 30;

    public int Order => 960;

    public async Task SeedAsync(SeedContext context, CancellationToken ct)
    {
        if (!context.Demo || await db.Set<Inspection>().AnyAsync(ct) || !await login.BecomeAsync(Reviewer, ct))
            return;
        if (
            await PaidAsync(PaymentBatchStatus.Answered, ct) is not { } answered
            || await PaidAsync(PaymentBatchStatus.Reconciled, ct) is not { } reconciled
        )
            return;
        var words = Words();
        await InspectAsync(answered.ClassId, words.Finding, ct);
        await ServeAsync(await ProposeAsync(answered, "600.00", words.Served, ct), ct);
        await ProposeAsync(reconciled, null, words.Proposed, ct);
    }

    private static DemoWords Words()
    {
        using var stream = typeof(CasesDemoSeed).Assembly.GetManifestResourceStream($"{typeof(CasesDemoSeed).Namespace}.demo-cases.json")!;
        return JsonSerializer.Deserialize<DemoWords>(stream, JsonSerializerOptions.Web)!;
    }

    private Task<PaidLine?> PaidAsync(PaymentBatchStatus status, CancellationToken ct) =>
        (
            from batch in db.Set<PaymentBatch>()
            where batch.Status == status
            join payment in db.Set<Payment>() on batch.Id equals payment.BatchId
            where payment.Status == PaymentStatus.Paid
            join line in db.Set<SubsidyClaimLine>() on payment.LineId equals line.Id
            select new PaidLine(line.Id, line.ClassId)
        ).FirstOrDefaultAsync(ct);

    private async Task InspectAsync(Guid classId, string finding, CancellationToken ct)
    {
        var record = new RecordInspectionInput
        {
            ClassId = classId,
            Kind = InspectionKind.Phone,
            HeldOn = clock.Today.AddDays(-2),
            ExpectedHeads = 14,
            PresentHeads = 12,
            Answers =
            [
                .. InspectionItems.All.Select(code => new InspectionAnswerInput
                {
                    Code = code,
                    Answer = code == "SignInBySelf" ? InspectionAnswerKind.No : InspectionAnswerKind.Yes,
                }),
            ],
            Finding = finding,
            RectifyBy = clock.Today.AddDays(DaysToRectify),
        };
        await inspections.RecordAsync(record, ct);
    }

    private async Task<Guid> ProposeAsync(PaidLine line, string? amount, string reason, CancellationToken ct)
    {
        await login.BecomeAsync(Reviewer, ct);
        var order = new ProposeRecoveryInput
        {
            Source = amount is null ? RecoverySourceKind.CertificateRevoked : RecoverySourceKind.Inspection,
            Lines = [new RecoveryLineInput { LineId = line.Id, Amount = amount }],
            Reason = reason,
            Basis = Words().Basis,
        };
        return (await recoveries.ProposeAsync(order, ct)).Id;
    }

    private async Task ServeAsync(Guid recovery, CancellationToken ct)
    {
        await login.BecomeAsync(Leader, ct);
        await recoveries.DecideAsync(recovery, new DecideRecoveryInput { Approved = true }, ct);
        await login.BecomeAsync(Reviewer, ct);
        await recoveries.ServeAsync(recovery, new ServeRecoveryInput { DueOn = clock.Today.AddDays(DaysToRepay) }, ct);
    }

    private sealed record PaidLine(Guid Id, Guid ClassId);

    /// <summary>What the demo's people write, beside the seed as JSON.</summary>
    private sealed record DemoWords(string Finding, string Served, string Proposed, string Basis);
}
