using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;

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
    private const string ToTrainee = "TRAINEE";

    /// <param name="mayReadClaims">The caller holds the permission on claims; an institution's other staff see no money.</param>
    public async Task<MyMoneyDto> GetAsync(bool mayReadClaims, CancellationToken ct)
    {
        var lines = await OwnLines(mayReadClaims).OrderByDescending(l => l.UpdatedAt).ThenBy(l => l.Id).AsSplitQuery().ToListAsync(ct);
        var expected = lines.Where(l => l.Eligible && (l.Status.IsOpen() || l.Status.IsInReview() || l.Status.IsPublished() || (l.Status.IsApproved() && l.Status != SubsidyClaimLineStatus.Paid)));
        return new MyMoneyDto(
            [.. lines.Select(ToDto)],
            Sum(lines.Where(l => l.Status == SubsidyClaimLineStatus.Paid)),
            Sum(expected.Where(l => l.Status is not (SubsidyClaimLineStatus.RefusedByTrainee or SubsidyClaimLineStatus.Withdrawn)))
        );
    }

    private IQueryable<SubsidyClaimLine> OwnLines(bool mayReadClaims)
    {
        var lines = db.Set<SubsidyClaimLine>().AsNoTracking();
        if (scope.TraineeId is { } me)
            return lines.Where(l => l.TraineeId == me && (l.Kind == ClaimKind.LivingAllowance || l.Payee == ToTrainee));
        return mayReadClaims && scope.InstitutionId is { } institution
            ? lines.Where(l => l.InstitutionId == institution && l.Kind == ClaimKind.TrainingSubsidy && l.Payee != ToTrainee && l.Eligible)
            : lines.Where(_ => false);
    }

    private static Yuan Sum(IEnumerable<SubsidyClaimLine> lines) => lines.Aggregate(Yuan.Zero, (sum, l) => sum + l.Amount);

    private static MyMoneyItemDto ToDto(SubsidyClaimLine line) =>
        new()
        {
            LineId = line.Id,
            ClassId = line.ClassId,
            ClassName = line.ClassName,
            Kind = line.Kind,
            Amount = line.Amount,
            Status = line.Status,
            Holder = HolderOf(line),
            UpdatedAt = line.UpdatedAt,
        };

    /// <summary>Who has it now.</summary>
    public static MoneyHolder HolderOf(SubsidyClaimLine line) =>
        line.Status switch
        {
            SubsidyClaimLineStatus.Paid => MoneyHolder.Paid,
            SubsidyClaimLineStatus.ApprovedForPayment or SubsidyClaimLineStatus.InPaymentBatch => MoneyHolder.Finance,
            SubsidyClaimLineStatus.PaymentReturned => line.Payee == ToTrainee ? MoneyHolder.Trainee : MoneyHolder.Institution,
            SubsidyClaimLineStatus.Proposed or SubsidyClaimLineStatus.RefusedByTrainee => MoneyHolder.Trainee,
            SubsidyClaimLineStatus.Draft or SubsidyClaimLineStatus.Withdrawn => MoneyHolder.Institution,
            SubsidyClaimLineStatus.Confirmed or SubsidyClaimLineStatus.Returned => line.Kind == ClaimKind.LivingAllowance
                ? MoneyHolder.Trainee
                : MoneyHolder.Institution,
            _ => MoneyHolder.County,
        };
}
