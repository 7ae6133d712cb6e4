using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Payments;

namespace TrainingPlatform.Subsidies.MyMoney;

/// <summary>Who has it now. Text: <c>Enum:MoneyHolder.{holder}</c>.</summary>
internal enum MoneyHolder
{
    Trainee,
    Institution,
    County,
    Finance,
    Paid,
}

internal sealed record MyMoneyItemDto
{
    public required Guid LineId { get; init; }

    public required Guid ClassId { get; init; }

    public required string ClassName { get; init; }

    public required ClaimKind Kind { get; init; }

    public required Yuan Amount { get; init; }

    public required SubsidyClaimLineStatus Status { get; init; }

    public required MoneyHolder Holder { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }
}

internal sealed record MyMoneyDto(IReadOnlyList<MyMoneyItemDto> Items, Yuan PaidAmount, Yuan ExpectedAmount);

/// <summary>The caller's own money: a trainee's what is paid to the person, an institution's what is paid to it.</summary>
internal sealed class MyMoneyAppService(TrainingPlatformDbContext db, IDataScope scope)
{
    private const int Limit = 1000;

    private static readonly SubsidyClaimLineStatus[] NotExpected =
    [
        SubsidyClaimLineStatus.Paid,
        SubsidyClaimLineStatus.Rejected,
        SubsidyClaimLineStatus.RefusedByTrainee,
        SubsidyClaimLineStatus.Withdrawn,
    ];

    /// <summary>The latest lines; the sums are over all of them.</summary>
    /// <param name="mayReadClaims">The caller holds the permission on claims; an institution's other staff see no money.</param>
    public async Task<MyMoneyDto> GetAsync(bool mayReadClaims, CancellationToken ct)
    {
        var lines = OwnLines(mayReadClaims);
        var rows = await lines
            .OrderByDescending(l => l.UpdatedAt)
            .ThenBy(l => l.Id)
            .Take(Limit)
            .Select(l => new
            {
                l.Id,
                l.ClassId,
                l.ClassName,
                l.Kind,
                l.Amount,
                l.Status,
                l.Payee,
                l.UpdatedAt,
            })
            .ToListAsync(ct);
        return new MyMoneyDto(
            [
                .. rows.Select(r => new MyMoneyItemDto
                {
                    LineId = r.Id,
                    ClassId = r.ClassId,
                    ClassName = r.ClassName,
                    Kind = r.Kind,
                    Amount = r.Amount,
                    Status = r.Status,
                    Holder = HolderOf(r.Kind, r.Status, r.Payee),
                    UpdatedAt = r.UpdatedAt,
                }),
            ],
            await SumAsync(lines.Where(l => l.Status == SubsidyClaimLineStatus.Paid), ct),
            await SumAsync(lines.Where(l => l.Eligible && !NotExpected.Contains(l.Status)), ct)
        );
    }

    private IQueryable<SubsidyClaimLine> OwnLines(bool mayReadClaims)
    {
        var lines = db.Set<SubsidyClaimLine>().AsNoTracking();
        if (scope.TraineeId is { } me)
            return lines.Where(l => l.TraineeId == me && (l.Kind == ClaimKind.LivingAllowance || l.Payee == PayeeCodes.Trainee));
        return mayReadClaims && scope.InstitutionId is { } institution
            ? lines.Where(l =>
                l.InstitutionId == institution && l.Kind == ClaimKind.TrainingSubsidy && l.Payee != PayeeCodes.Trainee && l.Eligible
            )
            : lines.Where(_ => false);
    }

    private static async Task<Yuan> SumAsync(IQueryable<SubsidyClaimLine> lines, CancellationToken ct) =>
        new(await lines.SumAsync(l => (long)(object)l.Amount, ct));

    /// <summary>Who has it now.</summary>
    public static MoneyHolder HolderOf(ClaimKind kind, SubsidyClaimLineStatus status, string? payee) =>
        status switch
        {
            SubsidyClaimLineStatus.Paid => MoneyHolder.Paid,
            SubsidyClaimLineStatus.ApprovedForPayment or SubsidyClaimLineStatus.InPaymentBatch => MoneyHolder.Finance,
            SubsidyClaimLineStatus.PaymentReturned => payee == PayeeCodes.Trainee ? MoneyHolder.Trainee : MoneyHolder.Institution,
            SubsidyClaimLineStatus.Proposed or SubsidyClaimLineStatus.RefusedByTrainee => MoneyHolder.Trainee,
            SubsidyClaimLineStatus.Draft or SubsidyClaimLineStatus.Withdrawn => MoneyHolder.Institution,
            SubsidyClaimLineStatus.Confirmed or SubsidyClaimLineStatus.Returned => kind == ClaimKind.LivingAllowance
                ? MoneyHolder.Trainee
                : MoneyHolder.Institution,
            _ => MoneyHolder.County,
        };
}
