using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.IntegrationPilots.Enterprises;

namespace TrainingPlatform.IntegrationPilots.YearlyReviews;

internal sealed class YearlyReviewConfiguration : IEntityTypeConfiguration<YearlyReview>
{
    public void Configure(EntityTypeBuilder<YearlyReview> builder)
    {
        builder.ToTable("PilYearlyReviews");
        builder.HasOne<PilotEnterprise>().WithMany().HasForeignKey(r => r.PilotEnterpriseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.PilotEnterpriseId, r.Year }).IsUnique();
        builder.Property(r => r.Conclusion).HasMaxLength(2000);
        builder.Property(r => r.ReviewedByName).HasMaxLength(64);
        builder.OwnsMany(
            r => r.Scores,
            s =>
            {
                s.ToTable("PilReviewScores");
                s.WithOwner().HasForeignKey("ReviewId");
                s.HasKey(x => x.Id);
                s.Property(x => x.Id).ValueGeneratedNever();
                s.Property(x => x.Note).HasMaxLength(500);
            }
        );
    }
}
