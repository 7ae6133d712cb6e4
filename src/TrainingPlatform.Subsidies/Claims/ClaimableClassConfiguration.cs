using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TrainingPlatform.Subsidies.Claims;

internal sealed class ClaimableClassConfiguration : IEntityTypeConfiguration<ClaimableClass>
{
    public void Configure(EntityTypeBuilder<ClaimableClass> builder)
    {
        builder.ToTable("SubClaimableClasses");
        builder.Property(c => c.Number).HasMaxLength(32);
        builder.Property(c => c.Name).HasMaxLength(200);
    }
}
