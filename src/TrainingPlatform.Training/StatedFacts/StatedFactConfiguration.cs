using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.Training.IdCorrections;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training.StatedFacts;

internal sealed class StatedFactConfiguration : IEntityTypeConfiguration<StatedFact>
{
    public void Configure(EntityTypeBuilder<StatedFact> builder)
    {
        builder.ToTable("TrnStatedFacts");
        builder.Property(f => f.Value).HasMaxLength(64).IsRequired();
        builder.Property(f => f.Source).HasMaxLength(200);
        builder.Property(f => f.Note).HasMaxLength(500);
        builder.Property(f => f.RefusalReason).HasMaxLength(500);
        builder.Ignore(f => f.IsLive);
        builder.HasOne<Trainee>().WithMany().HasForeignKey(f => f.TraineeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(f => new { f.Status, f.StatedAt });
    }
}

internal sealed class EvidenceConfiguration : IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<Evidence> builder)
    {
        builder.ToTable("TrnEvidence");
        builder.Property(e => e.FileName).HasMaxLength(200).IsRequired();
        builder.Property(e => e.ContentType).HasMaxLength(64).IsRequired();
        builder.Property(e => e.FileKey).HasMaxLength(200).IsRequired();
        builder.HasOne<Trainee>().WithMany().HasForeignKey(e => e.TraineeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StatedFact>().WithMany().HasForeignKey(e => e.FactId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<IdCorrection>().WithMany().HasForeignKey(e => e.IdCorrectionId).OnDelete(DeleteBehavior.Restrict);
    }
}
