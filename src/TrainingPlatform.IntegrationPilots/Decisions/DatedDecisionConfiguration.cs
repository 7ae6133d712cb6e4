using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TrainingPlatform.IntegrationPilots.Decisions;

/// <summary>The one form of a table of steps.</summary>
internal static class DatedDecisionConfiguration
{
    /// <param name="ownerKey">Column of the owner.</param>
    public static void OwnsDecisions<TOwner, TDecision>(
        this EntityTypeBuilder<TOwner> builder,
        Expression<Func<TOwner, IEnumerable<TDecision>?>> decisions,
        string table,
        string ownerKey
    )
        where TOwner : class
        where TDecision : DatedDecision =>
        builder.OwnsMany(
            decisions,
            d =>
            {
                d.ToTable(table);
                d.WithOwner().HasForeignKey(ownerKey);
                d.HasKey(x => x.Id);
                d.Property(x => x.Id).ValueGeneratedNever();
                d.Property(x => x.ByPersonKey).HasMaxLength(128);
                d.Property(x => x.ByName).HasMaxLength(64);
                d.Property(x => x.Ground).HasMaxLength(500);
            }
        );
}
