using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Courses;

namespace TrainingPlatform.Training.Classes;

internal sealed class TrainingClassConfiguration : IEntityTypeConfiguration<TrainingClass>
{
    public void Configure(EntityTypeBuilder<TrainingClass> builder)
    {
        builder.ToTable("TrnClasses");
        builder.Property(c => c.Number).HasMaxLength(32);
        builder.HasIndex(c => c.Number).IsUnique();
        builder.Property(c => c.FilingNumber).HasMaxLength(32);
        builder.HasIndex(c => c.FilingNumber).IsUnique();
        builder.HasIndex(c => c.InstitutionId);
        builder.HasIndex(c => new { c.Status, c.StartOn });
        builder.Property(c => c.Name).HasMaxLength(128);
        builder.Property(c => c.Slot).HasMaxLength(16);
        builder.Property(c => c.Site).HasMaxLength(256);
        builder.Property(c => c.Mode).HasMaxLength(16);
        builder.HasReturnReasons(c => c.ReturnReasons);
        builder.HasOne<Course>().WithMany().HasForeignKey(c => c.CourseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Sessions).WithOne().HasForeignKey(s => s.ClassId).OnDelete(DeleteBehavior.Cascade);
        builder.OwnsHistory(c => c.History, "TrnClassHistory");
    }
}

internal sealed class ClassSessionConfiguration : IEntityTypeConfiguration<ClassSession>
{
    public void Configure(EntityTypeBuilder<ClassSession> builder)
    {
        builder.ToTable("TrnClassSessions");
        builder.Property(s => s.Topic).HasMaxLength(256);
        builder
            .HasIndex(s => new
            {
                s.ClassId,
                s.Date,
                s.StartsAt,
            })
            .IsUnique();
    }
}
