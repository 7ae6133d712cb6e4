using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Training.Courses;

internal sealed class CourseConfiguration : IEntityTypeConfiguration<Course>
{
    public void Configure(EntityTypeBuilder<Course> builder)
    {
        builder.ToTable("TrnCourses");
        builder.Property(c => c.Number).HasMaxLength(32);
        builder.HasIndex(c => c.Number).IsUnique();
        builder.HasIndex(c => c.InstitutionId);
        builder.Property(c => c.Name).HasMaxLength(128);
        builder.Property(c => c.OccupationCode).HasMaxLength(16);
        builder.Property(c => c.OccupationName).HasMaxLength(64);
        builder.Property(c => c.Level).HasMaxLength(16);
        builder.Property(c => c.Category).HasMaxLength(16);
        builder.Property(c => c.Product).HasMaxLength(32);
        builder.Property(c => c.Measure).HasMaxLength(32);
        builder.Property(c => c.Syllabus).HasMaxLength(8000);
        builder.HasReturnReasons(c => c.ReturnReasons);
        builder.OwnsHistory(c => c.History, "TrnCourseHistory");
    }
}
