using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Recoveries;

/// <summary>From a proposal to the last fen that came back, by different people.</summary>
internal sealed class RecoveryAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    IDatabaseManners manners,
    IDivisionTree divisions,
    NumberSeries numbers,
    PaidLines paid,
    RecoveryPostings postings,
    RecoveryReader reader,
    ActorReader actors,
    IBusinessClock clock,
    ILogger<RecoveryAppService> log
)
{
    private const string NumberKind = "RC";
    private const int BasisLength = 400;
    private const int ReferenceLength = 200;

    public async Task<RecoveryDto> ProposeAsync(ProposeRecoveryInput input, CancellationToken ct)
    {
        new InputCheck()
            .That(Enum.IsDefined(input.Source), "source", InputCheck.OutOfRangeCode)
            .That(input.Lines.Count > 0, "lines", InputCheck.RequiredCode)
            .That(input.Lines.All(l => l.Amount is null || Yuan.TryParse(l.Amount, out _)), "lines", SubsidiesErrorCodes.AmountUnreadable)
            .That(input.Lines.DistinctBy(l => l.LineId).Count() == input.Lines.Count, "lines", SubsidiesErrorCodes.RecoveryTwice)
            .Text("reason", input.Reason, RecoveryConfiguration.TextLength)
            .Text("basis", input.Basis, BasisLength)
            .ThrowIfAny();
        var wanted = input.Lines.ToDictionary(l => l.LineId, l => l.Amount is null ? (Yuan?)null : Yuan.Parse(l.Amount));
        var order = new RecoveryOrder(input.Source, wanted, input.Reason!.Trim(), input.Basis!.Trim(), input.TraineeAtFault);
        string[] locks = [.. wanted.Keys.Select(id => "paid:" + id)];
        var id = await work.RunAsync(
            async c =>
            {
                var recovery = await OpenAsync(order, c);
                await SaveAsync(c);
                return recovery.Id;
            },
            ct,
            locks
        );
        return await reader.GetAsync(id, ct);
    }

    /// <summary>For use cases that end in a recovery; the caller holds the locks and saves.</summary>
    public async Task<Recovery> OpenAsync(RecoveryOrder order, CancellationToken ct)
    {
        var lines = await paid.ReadAsync(order.Wanted, ct);
        if (await paid.StandingAsync([.. lines.Select(l => l.LineId)], ct) is [var standing, ..])
            throw new BusinessException(SubsidiesErrorCodes.RecoveryStands)
                .WithData("Name", standing.TraineeName)
                .WithData("RecoveryNo", standing.Number);
        var number = await numbers.NextAsync(NumberKind, divisions.Get(lines[0].DivisionId).Code, clock.Today.Year, ct);
        var recovery = new Recovery(
            Guid.CreateVersion7(),
            new RecoveryHead(number, order.Source, order.Reason, order.Basis, order.TraineeAtFault),
            lines,
            await actors.CurrentAsync(ct)
        );
        db.Add(recovery);
        log.LogInformation("Recovery {RecoveryNo} proposed, {Lines} lines, {Amount} yuan", number, lines.Count, recovery.Amount.ToString());
        return recovery;
    }

    public Task<RecoveryDto> DecideAsync(Guid id, DecideRecoveryInput input, CancellationToken ct)
    {
        new InputCheck()
            .That(input.Approved is not null, "approved", InputCheck.RequiredCode)
            .Text("reason", input.Reason, RecoveryConfiguration.TextLength, input.Approved == false)
            .ThrowIfAny();
        return ChangeAsync(id, (r, actor) => r.Decide(input.Approved!.Value, input.Reason?.Trim(), actor), ct);
    }

    public Task<RecoveryDto> ServeAsync(Guid id, ServeRecoveryInput input, CancellationToken ct)
    {
        new InputCheck().That(input.DueOn is not null, "dueOn", InputCheck.RequiredCode).ThrowIfAny();
        return ChangeAsync(id, (r, actor) => r.Serve(clock.Today, input.DueOn!.Value, actor), ct);
    }

    /// <summary>Only the debtor: an office that sees the recovery cannot object for it.</summary>
    public async Task<RecoveryDto> ObjectAsync(Guid id, RecoveryTextInput input, bool mayReadClaims, CancellationToken ct)
    {
        new InputCheck().Text("text", input.Text, RecoveryConfiguration.TextLength).ThrowIfAny();
        return reader.IsDebtor(await db.LoadRecoveryAsync(id, ct), mayReadClaims)
            ? await ChangeAsync(id, (r, actor) => r.Object(input.Text!.Trim(), actor), ct)
            : throw new EntityNotFoundException(typeof(Recovery), id);
    }

    public Task<RecoveryDto> DecideObjectionAsync(Guid id, DecideRecoveryObjectionInput input, CancellationToken ct)
    {
        new InputCheck()
            .That(input.Upheld is not null, "upheld", InputCheck.RequiredCode)
            .Text("reason", input.Reason, RecoveryConfiguration.TextLength)
            .ThrowIfAny();
        return ChangeAsync(id, (r, actor) => r.DecideObjection(input.Upheld!.Value, input.Reason!.Trim(), actor), ct);
    }

    /// <summary>Takes what was repaid, or orders what is to be kept back from the institution's next payment.</summary>
    public async Task<RecoveryDto> ReceiveAsync(Guid id, RecoveryReceiptInput input, CancellationToken ct)
    {
        var read = Yuan.TryParse(input.Amount, out var amount);
        new InputCheck()
            .That(Enum.IsDefined(input.Kind), "kind", InputCheck.OutOfRangeCode)
            .That(read && amount > Yuan.Zero, "amount", SubsidiesErrorCodes.AmountUnreadable)
            .Text("reference", input.Reference, ReferenceLength, input.Kind == RecoveryReceiptKind.Repaid)
            .ThrowIfAny();
        if (input.Kind == RecoveryReceiptKind.Repaid)
            return await ChangeAsync(id, (r, actor) => r.Repay(amount, input.Reference!.Trim(), actor), ct, postings.PostAsync);
        await ExpectOneFundAsync(id, ct);
        return await ChangeAsync(id, (r, actor) => r.OrderOffset(amount, actor), ct);
    }

    public Task<RecoveryDto> WithdrawOffsetAsync(Guid id, CancellationToken ct) =>
        ChangeAsync(id, (r, actor) => r.WithdrawOffset(actor), ct);

    /// <summary>Money of one fund is kept back for the same fund only, or its account would hold too little.</summary>
    private async Task ExpectOneFundAsync(Guid id, CancellationToken ct)
    {
        var recovery = await db.LoadRecoveryAsync(id, ct);
        var lines = recovery.Items.Select(i => i.LineId).ToList();
        if (await db.Set<SubsidyClaimLine>().Where(l => lines.Contains(l.Id)).Select(l => l.Fund).Distinct().CountAsync(ct) > 1)
            throw new BusinessException(SubsidiesErrorCodes.RecoveryOffsetOneFund).WithData("RecoveryNo", recovery.Number);
    }

    public Task<RecoveryDto> WriteOffAsync(Guid id, RecoveryTextInput input, CancellationToken ct)
    {
        new InputCheck().Text("text", input.Text, RecoveryConfiguration.TextLength).ThrowIfAny();
        return ChangeAsync(id, (r, actor) => r.WriteOff(input.Text!.Trim(), actor), ct);
    }

    public Task<RecoveryDto> ReferAsync(Guid id, RecoveryTextInput input, CancellationToken ct)
    {
        new InputCheck().Text("text", input.Text, RecoveryConfiguration.TextLength).ThrowIfAny();
        return ChangeAsync(id, (r, actor) => r.Refer(input.Text!.Trim(), actor), ct);
    }

    private Task<RecoveryDto> ChangeAsync(Guid id, Action<Recovery, ClaimActor> change, CancellationToken ct) =>
        ChangeAsync(
            id,
            (recovery, actor) =>
            {
                change(recovery, actor);
                return (RecoveryReceipt?)null;
            },
            ct,
            (_, _, _) => Task.CompletedTask
        );

    private async Task<RecoveryDto> ChangeAsync(
        Guid id,
        Func<Recovery, ClaimActor, RecoveryReceipt?> change,
        CancellationToken ct,
        Func<Recovery, RecoveryReceipt, CancellationToken, Task> post
    )
    {
        await work.RunAsync(
            async c =>
            {
                var recovery = await db.LoadRecoveryAsync(id, c);
                if (change(recovery, await actors.CurrentAsync(c)) is { } receipt)
                    await post(recovery, receipt, c);
                await SaveAsync(c);
                log.LogInformation(
                    "Recovery {RecoveryNo} now {Status}, {Outstanding} yuan outstanding",
                    recovery.Number,
                    recovery.Status,
                    recovery.Outstanding.ToString()
                );
            },
            ct,
            "recovery:" + id
        );
        return await reader.GetAsync(id, ct);
    }

    /// <summary>The unique index is the last guard against a second recovery of one payment.</summary>
    private async Task SaveAsync(CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException e) when (manners.IsUniqueViolation(e))
        {
            throw new BusinessException(SubsidiesErrorCodes.RecoveryTwice);
        }
    }
}

/// <summary>Which lines, and how much of each (null: all that was paid).</summary>
internal sealed record RecoveryOrder(
    RecoverySourceKind Source,
    IReadOnlyDictionary<Guid, Yuan?> Wanted,
    string Reason,
    string Basis,
    bool TraineeAtFault
);
