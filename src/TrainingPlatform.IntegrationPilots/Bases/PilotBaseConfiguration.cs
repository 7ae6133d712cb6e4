using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.IntegrationPilots.Decisions;

namespace TrainingPlatform.IntegrationPilots.Bases;

internal sealed class PilotBaseConfiguration : IEntityTypeConfiguration<PilotBase>
{
    public void Configure(EntityTypeBuilder<PilotBase> builder)
    {
        builder.ToTable("PilBases");
        builder.Property(b => b.Number).HasMaxLength(32);
        builder.HasIndex(b => b.Number).IsUnique();
        builder.HasIndex(b => b.Status);
        builder.Property(b => b.Name).HasMaxLength(128);
        builder.Property(b => b.BuilderName).HasMaxLength(128);
        builder.Property(b => b.Trade).HasMaxLength(64);
        builder.Ignore(b => b.Next);
        builder.Ignore(b => b.Budget);
        builder.OwnsDecisions(b => b.Decisions, "PilBaseDecisions", "PilotBaseId");
        builder.OwnsMany(b => b.Funding, Funding);
        builder.OwnsMany(b => b.Occupancy, Occupancy);
    }

    private static void Funding(OwnedNavigationBuilder<PilotBase, BaseFunding> f)
    {
        f.ToTable("PilBaseFunding");
        f.WithOwner().HasForeignKey("PilotBaseId");
        f.HasKey(x => x.Id);
        f.Property(x => x.Id).ValueGeneratedNever();
        f.Property(x => x.Reference).HasMaxLength(64);
        f.Property(x => x.ByName).HasMaxLength(64);
    }

    private static void Occupancy(OwnedNavigationBuilder<PilotBase, BaseOccupancy> o)
    {
        o.ToTable("PilBaseOccupancy");
        o.WithOwner().HasForeignKey("PilotBaseId");
        o.HasKey(x => x.Id);
        o.Property(x => x.Id).ValueGeneratedNever();
        o.Property(x => x.Reference).HasMaxLength(128);
        o.Property(x => x.ByName).HasMaxLength(64);
        o.Ignore(x => x.Rate);
    }
}

internal sealed class BaseSpendingConfiguration : IEntityTypeConfiguration<BaseSpending>
{
    public void Configure(EntityTypeBuilder<BaseSpending> builder)
    {
        builder.ToTable("PilBaseSpendings");
        builder.HasOne<PilotBase>().WithMany().HasForeignKey(s => s.PilotBaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(s => new { s.PilotBaseId, s.ActiveReference }).IsUnique();
        builder.Property(s => s.Reference).HasMaxLength(64);
        builder.Property(s => s.ActiveReference).HasMaxLength(64);
        builder.Property(s => s.Purpose).HasMaxLength(500);
        builder.Property(s => s.RecordedByPersonKey).HasMaxLength(128);
        builder.Property(s => s.RecordedByName).HasMaxLength(64);
        builder.Property(s => s.CheckedByName).HasMaxLength(64);
        builder.Property(s => s.CheckNote).HasMaxLength(500);
    }
}
