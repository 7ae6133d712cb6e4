using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training.Consents;

internal sealed class ConsentConfiguration : IEntityTypeConfiguration<Consent>
{
    public void Configure(EntityTypeBuilder<Consent> builder)
    {
        builder.ToTable("TrnConsents");
        builder.Property(c => c.Version).HasMaxLength(32).IsRequired();
        builder.Property(c => c.TextKey).HasMaxLength(128).IsRequired();
        builder.Property(c => c.GuardianName).HasMaxLength(64);
        builder.HasOne<Trainee>().WithMany().HasForeignKey(c => c.TraineeId).OnDelete(DeleteBehavior.Restrict);
        // An enrolment refers to (Id, TraineeId): the database itself refuses another person's consent.
        builder.HasAlternateKey(c => new { c.Id, c.TraineeId });
    }
}
