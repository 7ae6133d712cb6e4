using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Checks;

namespace TrainingPlatform.Subsidies.Claims;

internal sealed class SubsidyClaimConfiguration : IEntityTypeConfiguration<SubsidyClaim>
{
    public void Configure(EntityTypeBuilder<SubsidyClaim> builder)
    {
        builder.ToTable("SubClaims");
        builder.Property(c => c.Number).HasMaxLength(32);
        builder.Property(c => c.ClassNumber).HasMaxLength(32);
        builder.Property(c => c.ClassName).HasMaxLength(200);
        builder.Property(c => c.Measure).HasMaxLength(32);
        builder.Property(c => c.OccupationCode).HasMaxLength(32);
        builder.Property(c => c.Level).HasMaxLength(16);
        builder.Property(c => c.Product).HasMaxLength(32);
        builder.Property(c => c.Mode).HasMaxLength(16);
        builder.Ignore(c => c.Amount);
        builder.HasIndex(c => c.Number).IsUnique();
        builder.HasIndex(c => new { c.ClassId, c.Kind }).IsUnique();
        builder.HasIndex(c => c.InstitutionId);
        builder.OwnsHistory(c => c.History, "SubClaimHistory");
        builder.HasMany(c => c.Lines).WithOne().HasForeignKey(l => l.ClaimId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SubsidyClaimLineConfiguration : IEntityTypeConfiguration<SubsidyClaimLine>
{
    /// <summary>All reasons at once, each with the longest remark, and every character of it escaped.</summary>
    private const int ReasonsLength = 150_000;

    public void Configure(EntityTypeBuilder<SubsidyClaimLine> builder)
    {
        builder.ToTable("SubClaimLines");
        builder.Property(l => l.ClassName).HasMaxLength(200);
        builder.Property(l => l.TraineeName).HasMaxLength(64);
        builder.Property(l => l.IdMask).HasMaxLength(40);
        builder.Property(l => l.TraineePersonKey).HasMaxLength(96);
        builder.Property(l => l.DeterminationHash).HasMaxLength(64);
        builder.Property(l => l.EditionLabel).HasMaxLength(128);
        builder.Property(l => l.Fund).HasMaxLength(64);
        builder.Property(l => l.Group).HasMaxLength(40);
        // Batches move lines by one statement: whoever holds a line in memory meanwhile is told that it is stale.
        builder.Property(l => l.Status).IsConcurrencyToken();
        builder.Property(l => l.Payee).HasMaxLength(16);
        builder.Property(l => l.PayeeHolder).HasMaxLength(128);
        builder.Property(l => l.PayeeBank).HasMaxLength(128);
        builder.Property(l => l.Days).HasPrecision(8, 4);
        builder.Property(l => l.FactsJson).HasAnnotation(AuditInterceptor.NotAudited, true);
        builder.Property(l => l.DeterminationJson).HasAnnotation(AuditInterceptor.NotAudited, true);
        builder.Property(l => l.Blockers).HasCodes();
        builder.Property(l => l.PrefectureReasons).HasCodes();
        builder.HasReturnReasons(l => l.ReturnReasons).HasMaxLength(ReasonsLength);
        builder.OwnsSealed(l => l.PayeeAccount);
        // Nothing is claimed, and so nothing paid, twice for one enrolment and kind.
        builder.HasIndex(l => new { l.EnrolmentId, l.Kind }).IsUnique();
        builder.HasIndex(l => new { l.TraineeId, l.GrantNumber }).IsUnique();
        builder.HasIndex(l => new
        {
            l.TraineeId,
            l.Kind,
            l.Status,
        });
        builder.HasIndex(l => l.Status);
        OwnsDecisions(builder);
        OwnsChecks(builder);
        OwnsOverrides(builder);
    }

    private static void OwnsDecisions(EntityTypeBuilder<SubsidyClaimLine> builder) =>
        builder.OwnsMany(
            l => l.Decisions,
            d =>
            {
                d.ToTable("SubClaimLineDecisions");
                d.WithOwner().HasForeignKey("LineId");
                d.HasKey(x => x.Id);
                d.Property(x => x.Id).ValueGeneratedNever();
                d.Property(x => x.ByPersonKey).HasMaxLength(96);
                d.Property(x => x.ByName).HasMaxLength(128);
                d.Property(x => x.Note).HasMaxLength(2000);
                d.Property(x => x.Reasons).HasReasons().HasColumnName("ReasonCodes").HasMaxLength(ReasonsLength);
            }
        );

    private static void OwnsOverrides(EntityTypeBuilder<SubsidyClaimLine> builder) =>
        builder.OwnsMany(
            l => l.Overrides,
            o =>
            {
                o.ToTable(CheckGuards.Overrides);
                o.WithOwner().HasForeignKey("LineId");
                o.HasKey(x => x.Id);
                o.Property(x => x.Id).ValueGeneratedNever();
                o.Property(x => x.CheckCode).HasMaxLength(40);
                o.Property(x => x.Reason).HasMaxLength(1000);
                o.Property(x => x.ByPersonKey).HasMaxLength(96);
                o.Property(x => x.ByName).HasMaxLength(128);
            }
        );

    private static void OwnsChecks(EntityTypeBuilder<SubsidyClaimLine> builder) =>
        builder.OwnsMany(
            l => l.Checks,
            c =>
            {
                c.ToTable("SubClaimLineChecks");
                c.WithOwner().HasForeignKey("LineId");
                c.HasKey("LineId", nameof(LineCheck.Code));
                c.Property(x => x.Code).HasMaxLength(40).ValueGeneratedNever();
                c.Property(x => x.Detail).HasMaxLength(400);
            }
        );
}
