using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training.IdCorrections;

internal sealed class IdCorrectionConfiguration : IEntityTypeConfiguration<IdCorrection>
{
    public void Configure(EntityTypeBuilder<IdCorrection> builder)
    {
        builder.ToTable("TrnIdCorrections");
        builder.OwnsSealed(c => c.Former);
        builder.Navigation(c => c.Former).IsRequired();
        builder.OwnsSealed(c => c.Corrected);
        builder.Navigation(c => c.Corrected).IsRequired();
        builder.Property(c => c.Reason).HasMaxLength(500).IsRequired();
        builder.Property(c => c.DecisionNote).HasMaxLength(500);
        builder.Property(c => c.AskedByPersonKey).HasMaxLength(96);
        builder.Property(c => c.AskedByName).HasMaxLength(128);
        builder.Property(c => c.DecidedByName).HasMaxLength(128);
        builder.HasOne<Trainee>().WithMany().HasForeignKey(c => c.TraineeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.Status, c.AskedAt });
    }
}
