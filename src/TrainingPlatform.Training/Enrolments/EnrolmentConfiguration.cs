using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Consents;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training.Enrolments;

internal sealed class EnrolmentConfiguration : IEntityTypeConfiguration<Enrolment>
{
    // The last guard against two live enrolments of one person in one class; refused and ended ones do not count.
    private const string LiveOnly = "\"Status\" IN ('Applied', 'Admitted', 'Attending', 'Completed')";

    public void Configure(EntityTypeBuilder<Enrolment> builder)
    {
        builder.ToTable("TrnEnrolments");
        builder.Property(e => e.Number).HasMaxLength(32).IsRequired();
        builder.Property(e => e.TraineeName).HasMaxLength(64).IsRequired();
        builder.Property(e => e.IdMask).HasMaxLength(40).IsRequired();
        builder.Property(e => e.EndReason).HasMaxLength(500);
        builder.Ignore(e => e.WithdrewOn);
        builder.Ignore(e => e.IsInClass);
        builder.OwnsHistory(e => e.History, "TrnEnrolmentHistory");
        builder.HasIndex(e => e.Number).IsUnique();
        builder.HasIndex(e => new { e.TraineeId, e.ClassId }).IsUnique().HasFilter(LiveOnly);
        builder.HasIndex(e => e.InstitutionId);
        builder.HasOne<Trainee>().WithMany().HasForeignKey(e => e.TraineeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TrainingClass>().WithMany().HasForeignKey(e => e.ClassId).OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Consent>()
            .WithMany()
            .HasForeignKey(e => new { e.ConsentId, e.TraineeId })
            .HasPrincipalKey(c => new { c.Id, c.TraineeId })
            .IsRequired()
            .OnDelete(DeleteBehavior.Restrict);
    }
}
