using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TrainingPlatform.IntegrationPilots.Sharing;

internal sealed class SharedResourceConfiguration : IEntityTypeConfiguration<SharedResource>
{
    public void Configure(EntityTypeBuilder<SharedResource> builder)
    {
        builder.ToTable("PilSharedResources");
        builder.Property(r => r.Name).HasMaxLength(128);
        builder.Property(r => r.Description).HasMaxLength(500);
        builder.Property(r => r.OwnerName).HasMaxLength(128);
        builder.HasIndex(r => r.OwnerInstitutionId);
    }
}

internal sealed class ResourceBookingConfiguration : IEntityTypeConfiguration<ResourceBooking>
{
    public void Configure(EntityTypeBuilder<ResourceBooking> builder)
    {
        builder.ToTable("PilResourceBookings");
        builder.HasOne<SharedResource>().WithMany().HasForeignKey(b => b.ResourceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(b => new { b.ResourceId, b.On });
        builder.HasIndex(b => b.ProviderDivisionId);
        builder.HasIndex(b => b.BookerDivisionId);
        builder.Property(b => b.ResourceName).HasMaxLength(128);
        builder.Property(b => b.Purpose).HasMaxLength(200);
        builder.Property(b => b.ProviderName).HasMaxLength(128);
        builder.Property(b => b.BookerName).HasMaxLength(128);
        builder.Property(b => b.ConfirmedByName).HasMaxLength(64);
        builder.Property(b => b.UsedHours).HasPrecision(6, 2);
        builder.Ignore(b => b.Time);
    }
}
