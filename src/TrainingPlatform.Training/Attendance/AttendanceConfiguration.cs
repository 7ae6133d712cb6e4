using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Enrolments;

namespace TrainingPlatform.Training.Attendance;

internal sealed class AttendanceSheetConfiguration : IEntityTypeConfiguration<AttendanceSheet>
{
    public void Configure(EntityTypeBuilder<AttendanceSheet> builder)
    {
        builder.ToTable("TrnAttendanceSheets");
        builder.HasIndex(s => s.SessionId).IsUnique();
        builder.HasIndex(s => s.ClassId);
        builder.HasOne<ClassSession>().WithMany().HasForeignKey(s => s.SessionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(s => s.Records).WithOne().HasForeignKey(r => r.SheetId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AttendanceRecordConfiguration : IEntityTypeConfiguration<AttendanceRecord>
{
    public void Configure(EntityTypeBuilder<AttendanceRecord> builder)
    {
        builder.ToTable("TrnAttendanceRecords");
        builder.HasIndex(r => new { r.SessionId, r.EnrolmentId }).IsUnique();
        builder.HasIndex(r => r.ClassId);
        builder.HasOne<Enrolment>().WithMany().HasForeignKey(r => r.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
    }
}
