using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.PolicyEditions.Contracts;

namespace TrainingPlatform.PolicyEditions.Editions;

internal sealed class EditionDraftConfiguration : IEntityTypeConfiguration<EditionDraft>
{
    public void Configure(EntityTypeBuilder<EditionDraft> builder)
    {
        builder.ToTable("PolEditionDrafts");
        builder.Property(d => d.Number).HasMaxLength(32);
        builder.Property(d => d.Label).HasMaxLength(128);
        builder.Property(d => d.PackId).HasMaxLength(64);
        builder.Property(d => d.Version).HasMaxLength(32);
        builder.Property(d => d.ContentHash).HasMaxLength(64);
        builder.Property(d => d.PackText).HasAnnotation(AuditInterceptor.NotAudited, true);
        builder.Property(d => d.CasesText).HasAnnotation(AuditInterceptor.NotAudited, true);
        builder.HasIndex(d => d.Number).IsUnique();
        builder
            .Property(d => d.Faults)
            .HasConversion(
                faults => JsonSerializer.Serialize(faults, JsonSerializerOptions.Default),
                text => JsonSerializer.Deserialize<List<PackFault>>(text, JsonSerializerOptions.Default)!,
                new ValueComparer<IReadOnlyList<PackFault>>((a, b) => a!.SequenceEqual(b!), v => v.Count, v => v)
            )
            .HasAnnotation(AuditInterceptor.NotAudited, true);
        builder
            .Property(d => d.Gate)
            .HasConversion(
                gate => JsonSerializer.Serialize(gate, JsonSerializerOptions.Default),
                text => JsonSerializer.Deserialize<GateResult>(text, JsonSerializerOptions.Default)
            );
        builder.OwnsMany(
            d => d.Editors,
            e =>
            {
                e.ToTable("PolEditionDraftEditors");
                e.WithOwner().HasForeignKey("DraftId");
                e.HasKey("DraftId", nameof(DraftEditor.UserId));
                e.Property(x => x.UserId).ValueGeneratedNever();
                e.Property(x => x.PersonKey).HasMaxLength(96);
            }
        );
    }
}
