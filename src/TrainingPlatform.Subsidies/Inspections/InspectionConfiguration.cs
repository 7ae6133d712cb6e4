using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TrainingPlatform.Subsidies.Inspections;

internal sealed class InspectionConfiguration : IEntityTypeConfiguration<Inspection>
{
    public const int TextLength = 2000;
    public const int NoteLength = 400;

    public void Configure(EntityTypeBuilder<Inspection> builder)
    {
        builder.ToTable("SubInspections");
        builder.Property(i => i.Number).HasMaxLength(32);
        builder.Property(i => i.ClassNumber).HasMaxLength(32);
        builder.Property(i => i.ClassName).HasMaxLength(200);
        builder.Property(i => i.Finding).HasMaxLength(TextLength);
        builder.Property(i => i.RecheckNote).HasMaxLength(TextLength);
        builder.Property(i => i.ByName).HasMaxLength(128);
        builder.Property(i => i.RecheckedByName).HasMaxLength(128);
        builder.HasIndex(i => i.Number).IsUnique();
        builder.HasIndex(i => i.ClassId);
        builder.OwnsMany(
            i => i.Answers,
            a =>
            {
                a.ToTable("SubInspectionAnswers");
                a.WithOwner().HasForeignKey("InspectionId");
                a.HasKey("InspectionId", nameof(InspectionAnswer.Code));
                a.Property(x => x.Code).HasMaxLength(40).ValueGeneratedNever();
                a.Property(x => x.Note).HasMaxLength(NoteLength);
            }
        );
    }
}
