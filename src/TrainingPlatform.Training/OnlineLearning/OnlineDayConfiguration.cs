using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.Training.Enrolments;

namespace TrainingPlatform.Training.OnlineLearning;

internal sealed class OnlineDayConfiguration : IEntityTypeConfiguration<OnlineDay>
{
    public void Configure(EntityTypeBuilder<OnlineDay> builder)
    {
        builder.ToTable("TrnOnlineDays");
        builder.HasIndex(d => new { d.EnrolmentId, d.Date }).IsUnique();
        builder.HasIndex(d => d.ClassId);
        builder.HasOne<Enrolment>().WithMany().HasForeignKey(d => d.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
    }
}
