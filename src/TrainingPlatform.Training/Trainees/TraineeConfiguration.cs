using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Training.Trainees;

internal sealed class TraineeConfiguration : IEntityTypeConfiguration<Trainee>
{
    public void Configure(EntityTypeBuilder<Trainee> builder)
    {
        builder.ToTable("TrnTrainees");
        builder.Property(t => t.Name).HasMaxLength(64).IsRequired();
        builder.Property(t => t.BankName).HasMaxLength(128);
        builder.OwnsSealed(t => t.IdNumber, unique: true);
        builder.Navigation(t => t.IdNumber).IsRequired();
        builder.OwnsSealed(t => t.Phone);
        builder.OwnsSealed(t => t.Account);
        builder.HasIndex(t => t.UserId).IsUnique();
    }
}
