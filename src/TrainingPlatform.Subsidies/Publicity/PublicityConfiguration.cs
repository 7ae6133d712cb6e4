using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Subsidies.Publicity;

internal sealed class PublicityNoticeConfiguration : IEntityTypeConfiguration<PublicityNotice>
{
    public const string Table = "SubNotices";

    public void Configure(EntityTypeBuilder<PublicityNotice> builder)
    {
        builder.ToTable(Table);
        builder.Property(n => n.Number).HasMaxLength(32);
        builder.Property(n => n.EditionLabel).HasMaxLength(128);
        builder.Property(n => n.ContactPhone).HasMaxLength(40);
        builder.Property(n => n.ContactEmail).HasMaxLength(128);
        builder.Property(n => n.Digest).HasMaxLength(64);
        builder.Property(n => n.Mac).HasMaxLength(64);
        builder.Property(n => n.PublishedByPersonKey).HasMaxLength(96);
        builder.Property(n => n.PublishedByName).HasMaxLength(128);
        builder.HasIndex(n => n.Number).IsUnique();
        builder.HasIndex(n => n.LastDay);
    }
}

internal sealed class NoticeRowConfiguration : IEntityTypeConfiguration<NoticeRow>
{
    public const string Table = "SubNoticeRows";
    private const string LinesOnly = "\"DifferenceId\" IS NULL";

    public void Configure(EntityTypeBuilder<NoticeRow> builder)
    {
        builder.ToTable(Table);
        builder.Property(r => r.Code).HasMaxLength(16);
        builder.Property(r => r.UnitName).HasMaxLength(200);
        builder.Property(r => r.PersonMask).HasMaxLength(16);
        builder.Property(r => r.Project).HasMaxLength(128);
        builder.Property(r => r.Level).HasMaxLength(16);
        builder.Property(r => r.Standard).HasMaxLength(32);
        builder.Property(r => r.StandardUnit).HasMaxLength(32);
        builder.Property(r => r.Salt).HasMaxLength(32).HasAnnotation(AuditInterceptor.NotAudited, true);
        builder.Property(r => r.NameHash).HasMaxLength(64);
        builder.Property(r => r.PayeeHash).HasMaxLength(64);
        builder.Property(r => r.AccountHash).HasMaxLength(64);
        builder.Property(r => r.AnswerHash).HasMaxLength(64);
        builder.HasIndex(r => new { r.NoticeId, r.Sequence }).IsUnique();
        builder.HasIndex(r => new { r.NoticeId, r.LineId }).IsUnique().HasFilter(LinesOnly);
        // An addition is published once.
        builder.HasIndex(r => r.DifferenceId).IsUnique();
        builder.HasIndex(r => r.Code).IsUnique();
        builder.HasIndex(r => r.LineId);
        builder.HasIndex(r => r.TraineeId);
        builder.HasOne<PublicityNotice>().WithMany().HasForeignKey(r => r.NoticeId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class NoticeClosingConfiguration : IEntityTypeConfiguration<NoticeClosing>
{
    public const string Table = "SubNoticeClosings";

    public void Configure(EntityTypeBuilder<NoticeClosing> builder)
    {
        builder.ToTable(Table);
        builder.Property(c => c.ByName).HasMaxLength(128);
        builder.HasIndex(c => c.NoticeId).IsUnique();
        builder.HasOne<PublicityNotice>().WithMany().HasForeignKey(c => c.NoticeId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ObjectionConfiguration : IEntityTypeConfiguration<Objection>
{
    public const string Table = "SubObjections";

    public void Configure(EntityTypeBuilder<Objection> builder)
    {
        builder.ToTable(Table);
        builder.Property(o => o.Code).HasMaxLength(16);
        builder.Property(o => o.Receipt).HasMaxLength(32).HasAnnotation(AuditInterceptor.NotAudited, true);
        builder.Property(o => o.RaisedBy).HasMaxLength(ObjectionRules.NameLength).HasAnnotation(AuditInterceptor.NotAudited, true);
        builder.Property(o => o.Reason).HasMaxLength(ObjectionRules.TextLength).HasAnnotation(AuditInterceptor.NotAudited, true);
        builder.HasIndex(o => o.Receipt).IsUnique();
        builder.HasIndex(o => o.NoticeId);
        builder.HasIndex(o => o.LineId);
        builder.HasIndex(o => o.DifferenceId);
        builder.HasOne<PublicityNotice>().WithMany().HasForeignKey(o => o.NoticeId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ObjectionDecisionConfiguration : IEntityTypeConfiguration<ObjectionDecision>
{
    public const string Table = "SubObjectionDecisions";

    public void Configure(EntityTypeBuilder<ObjectionDecision> builder)
    {
        builder.ToTable(Table);
        builder.Property(d => d.Finding).HasMaxLength(ObjectionRules.TextLength);
        builder.Property(d => d.Reply).HasMaxLength(ObjectionRules.TextLength);
        builder.Property(d => d.ByPersonKey).HasMaxLength(96);
        builder.Property(d => d.ByName).HasMaxLength(128);
        builder.HasIndex(d => d.ObjectionId).IsUnique();
        builder.HasIndex(d => d.LineId);
        builder.HasOne<Objection>().WithMany().HasForeignKey(d => d.ObjectionId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal static class ObjectionRules
{
    public const int NameLength = 64;
    public const int TextLength = 2000;
}
