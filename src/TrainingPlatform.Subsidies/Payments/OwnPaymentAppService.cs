using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.Payments;

internal sealed record OwnPaymentDto
{
    public required Guid Id { get; init; }

    public required Guid LineId { get; init; }

    public required string Reference { get; init; }

    public required string Purpose { get; init; }

    public required Yuan Amount { get; init; }

    /// <summary>Kept back for what is to be given back.</summary>
    public required Yuan Offset { get; init; }

    /// <summary>A later correction of what was paid before.</summary>
    public required bool TopUp { get; init; }

    public required PaymentStatus Status { get; init; }

    public required string PayeeName { get; init; }

    public string? Bank { get; init; }

    public required string AccountMask { get; init; }

    public DateTimeOffset? SettledAt { get; init; }

    /// <summary>Why the bank sent it back, in plain words.</summary>
    public string? ReturnAdvice { get; init; }

    public ReturnStatus? Return { get; init; }

    public string? CorrectedAccountMask { get; init; }

    /// <summary>Why the account that was given last may not be paid, or what it waits for, in plain words.</summary>
    public string? CorrectionAdvice { get; init; }

    public ReceiptStatus? Receipt { get; init; }
}

/// <summary>Another account of the payee's own name.</summary>
internal sealed record CorrectAccountInput(string? Holder, string? BankName, string? Account);

internal sealed record ReceiptInput(bool? Received);

/// <summary>The payee's own say on payments: a person, or an institution for what is paid to it.</summary>
internal sealed class OwnPaymentAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    IDataScope scope,
    ISealer sealer,
    IBusinessClock clock,
    TimeProvider time,
    ICurrentUser user,
    TextCatalog texts,
    ITraineeProfiles trainees,
    IInstitutionProfiles institutions,
    CorrectionChecks checks,
    ILogger<OwnPaymentAppService> log
)
{
    private const int LongestName = 128;

    /// <param name="mayReadClaims">The caller holds the permission on claims; an institution's other staff see no money.</param>
    public async Task<ListResultDto<OwnPaymentDto>> GetAsync(bool mayReadClaims, CancellationToken ct)
    {
        var rows = await Own(mayReadClaims)
            .AsNoTracking()
            .Where(p => p.Status != PaymentStatus.Removed)
            .OrderByDescending(p => p.Reference)
            .Take(1000)
            .ToListAsync(ct);
        return new ListResultDto<OwnPaymentDto>([.. rows.Select(ToDto)]);
    }

    /// <summary>
    /// The account is checked as the first one was. Unless it fails it goes into the follow-up and into the payee's own record, so that the next payment
    /// does not come back too.
    /// </summary>
    /// <exception cref="InputException">Not an account, or the name on it is not the payee's.</exception>
    public Task<OwnPaymentDto> CorrectAsync(Guid id, CorrectAccountInput input, bool mayReadClaims, CancellationToken ct)
    {
        var valid = BankAccountNumber.TryParse(input.Account, out var account);
        new InputCheck()
            .Text("holder", input.Holder, LongestName)
            .Text("bankName", input.BankName, LongestName)
            .That(valid, "account", SubsidiesErrorCodes.AccountInvalid)
            .ThrowIfAny();
        return ChangeAsync(
            id,
            mayReadClaims,
            async (payment, c) =>
            {
                if (Plain(input.Holder!) != Plain(payment.PayeeName))
                    throw new InputException("holder", SubsidiesErrorCodes.HolderDiffers);
                var bank = input.BankName!.Trim();
                payment.Correct(bank, sealer.Seal(account), clock.Now);
                await checks.CheckAsync(payment, c);
                if (payment.CorrectedAccount is null)
                    return;
                await (
                    payment.TraineeId is { } trainee
                        ? trainees.ReceiveAtAsync(trainee, bank, account, c)
                        : institutions.ReceiveAtAsync(payment.InstitutionId!.Value, bank, account, c)
                );
                db.Add(Trail(payment));
                log.LogInformation("Payment {Reference}: account corrected by the payee", payment.Reference);
            },
            ct
        );
    }

    public Task<OwnPaymentDto> AnswerAsync(Guid id, ReceiptInput input, bool mayReadClaims, CancellationToken ct)
    {
        new InputCheck().That(input.Received is not null, "received", InputCheck.RequiredCode).ThrowIfAny();
        return ChangeAsync(
            id,
            mayReadClaims,
            (payment, _) =>
            {
                payment.Answer(input.Received!.Value, clock.Now);
                if (!input.Received.Value)
                    log.LogWarning("Payment {Reference}: the payee has not received it", payment.Reference);
                return Task.CompletedTask;
            },
            ct
        );
    }

    private Task<OwnPaymentDto> ChangeAsync(
        Guid id,
        bool mayReadClaims,
        Func<Payment, CancellationToken, Task> change,
        CancellationToken ct
    ) =>
        work.RunAsync(
            async c =>
            {
                var payment =
                    await Own(mayReadClaims).FirstOrDefaultAsync(p => p.Id == id, c)
                    ?? throw new EntityNotFoundException(typeof(Payment), id);
                await change(payment, c);
                await db.SaveChangesAsync(c);
                return ToDto(payment);
            },
            ct,
            "payment:" + id
        );

    private IQueryable<Payment> Own(bool mayReadClaims)
    {
        var payments = db.Set<Payment>();
        if (scope.TraineeId is { } me)
            return payments.Where(p => p.TraineeId == me);
        return mayReadClaims && scope.InstitutionId is { } institution
            ? payments.Where(p => p.InstitutionId == institution)
            : payments.Where(_ => false);
    }

    private AuditLogEntry Trail(Payment payment) =>
        new()
        {
            At = time.GetUtcNow(),
            UserId = user.Id,
            Action = "Modified",
            EntityType = nameof(Payment),
            EntityId = payment.Id.ToString(),
            Changes = JsonSerializer.Serialize(new { Account = new[] { payment.Account.Mask, payment.CorrectedAccount?.Mask } }),
            DivisionId = payment.DivisionId,
        };

    /// <summary>Middle dots and spaces are written in many ways.</summary>
    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private OwnPaymentDto ToDto(Payment payment) =>
        new()
        {
            Id = payment.Id,
            LineId = payment.LineId,
            Reference = payment.Reference,
            Purpose = payment.Purpose,
            Amount = payment.Amount,
            Offset = payment.Offset,
            TopUp = payment.DifferenceId is not null,
            Status = payment.Status,
            PayeeName = payment.PayeeName,
            Bank = payment.Bank,
            AccountMask = payment.Account.Mask,
            SettledAt = payment.SettledAt,
            ReturnAdvice = payment.ReturnCode is { } code ? texts.Text("ReturnAdvice:" + code) : null,
            Return = payment.Return,
            CorrectedAccountMask = payment.CorrectedAccount?.Mask,
            CorrectionAdvice = CorrectionAdvice.KeyOf(payment) is { } key ? texts.Text(key) : null,
            Receipt = payment.Receipt,
        };
}
