using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Differences;

/// <summary>
/// A change after payment, and how far the paid claims that it reaches have been asked again. One row per change, whatever the number of claims:
/// the job walks them by their numbers.
/// </summary>
internal sealed class RecalculationOrder : Entity
{
    private RecalculationOrder() { }

    private RecalculationOrder(DateTimeOffset at)
        : base(Guid.CreateVersion7()) => NotedAt = at;

    /// <summary>Set when an edition reaches back; its stored facts are asked under it.</summary>
    public Guid? EditionId { get; private set; }

    public Guid? DivisionId { get; private set; }

    public DateOnly? InForceFrom { get; private set; }

    public DateOnly? InForceTo { get; private set; }

    /// <summary>Set when facts of a person changed; today's facts are asked.</summary>
    public Guid? TraineeId { get; private set; }

    /// <summary>The person's ID number was corrected: unpaid lines are checked again too, and lines on their way to the bank are asked once they are paid.</summary>
    public bool Recheck { get; private set; }

    public DateTimeOffset NotedAt { get; private set; }

    /// <summary>Number of the last claim that was asked.</summary>
    public string LastClaimNumber { get; private set; } = "";

    public int Claims { get; private set; }

    public int Proposed { get; private set; }

    public DateTimeOffset? DoneAt { get; private set; }

    public static RecalculationOrder OfEdition(Guid editionId, Guid divisionId, (DateOnly From, DateOnly? To) inForce, DateTimeOffset at) =>
        new(at)
        {
            EditionId = editionId,
            DivisionId = divisionId,
            InForceFrom = inForce.From,
            InForceTo = inForce.To,
        };

    public static RecalculationOrder OfTrainee(Guid traineeId, DateTimeOffset at) => new(at) { TraineeId = traineeId };

    public static RecalculationOrder OfCorrection(Guid traineeId, DateTimeOffset at) => new(at) { TraineeId = traineeId, Recheck = true };

    /// <summary>Begins again with the first claim.</summary>
    public void Again() => LastClaimNumber = "";

    public void Asked(string claimNumber, int proposed) =>
        (LastClaimNumber, Claims, Proposed) = (claimNumber, Claims + 1, Proposed + proposed);

    public void Done(DateTimeOffset at) => DoneAt = at;
}

internal sealed class RecalculationOrderConfiguration : IEntityTypeConfiguration<RecalculationOrder>
{
    public void Configure(EntityTypeBuilder<RecalculationOrder> builder)
    {
        builder.ToTable("SubRecalculationOrders");
        builder.Property(o => o.LastClaimNumber).HasMaxLength(32);
        builder.HasIndex(o => o.DoneAt);
    }
}
