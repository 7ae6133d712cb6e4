using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.Training.Enrolments;

namespace TrainingPlatform.Training.Assessments;

internal sealed class AssessmentResultConfiguration : IEntityTypeConfiguration<AssessmentResult>
{
    public void Configure(EntityTypeBuilder<AssessmentResult> builder)
    {
        builder.ToTable("TrnAssessmentResults");
        builder.Property(r => r.TheoryScore).HasPrecision(5, 1);
        builder.Property(r => r.PracticeScore).HasPrecision(5, 1);
        builder.Property(r => r.Certificate).HasMaxLength(32).IsRequired();
        builder.Property(r => r.CertificateNumber).HasMaxLength(64);
        builder.HasIndex(r => r.EnrolmentId).IsUnique();
        builder.HasIndex(r => r.CertificateNumber).IsUnique();
        builder.HasIndex(r => r.ClassId);
        builder.HasOne<Enrolment>().WithMany().HasForeignKey(r => r.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
    }
}
