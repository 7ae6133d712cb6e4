using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Reviews;

internal sealed class ReviewAssignmentConfiguration : IEntityTypeConfiguration<ReviewAssignment>
{
    public void Configure(EntityTypeBuilder<ReviewAssignment> builder)
    {
        builder.ToTable("SubReviewAssignments");
        builder.Property(a => a.ReviewerName).HasMaxLength(128);
        builder.HasIndex(a => new { a.ClaimId, a.Step }).IsUnique();
        builder.HasOne<SubsidyClaim>().WithMany().HasForeignKey(a => a.ClaimId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ReviewEscalationConfiguration : IEntityTypeConfiguration<ReviewEscalation>
{
    public void Configure(EntityTypeBuilder<ReviewEscalation> builder)
    {
        builder.ToTable("SubReviewEscalations");
        builder
            .HasIndex(e => new
            {
                e.ClaimId,
                e.Step,
                e.DueOn,
            })
            .IsUnique();
        builder.HasOne<SubsidyClaim>().WithMany().HasForeignKey(e => e.ClaimId).OnDelete(DeleteBehavior.Restrict);
    }
}
