using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>An answer of the bank that was taken: who, when, and the digest of its rows.</summary>
internal sealed class BankResult : Entity, IScoped
{
    private BankResult() { }

    public BankResult(Guid id, PaymentBatch batch, string fileName, string digest, ClaimActor by)
        : base(id) => (BatchId, DivisionId, FileName, Digest, ByName, At) = (batch.Id, batch.DivisionId, fileName, digest, by.Name, by.At);

    public Guid BatchId { get; private set; }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public string FileName { get; private set; } = "";

    public string Digest { get; private set; } = "";

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}

/// <summary>What the bank said of one payment. Written once; payments are settled from these rows by one statement.</summary>
internal sealed class BankResultRow
{
    public required Guid Id { get; init; }

    public required Guid ResultId { get; init; }

    public required Guid PaymentId { get; init; }

    public required bool Paid { get; init; }

    public string? Code { get; init; }

    public string? BankReference { get; init; }
}

internal sealed class BankResultConfiguration : IEntityTypeConfiguration<BankResult>
{
    public void Configure(EntityTypeBuilder<BankResult> builder)
    {
        builder.ToTable("SubBankResults");
        builder.Property(r => r.FileName).HasMaxLength(200);
        builder.Property(r => r.Digest).HasMaxLength(64);
        builder.Property(r => r.ByName).HasMaxLength(128);
        builder.HasIndex(r => r.BatchId);
    }
}

internal sealed class BankResultRowConfiguration : IEntityTypeConfiguration<BankResultRow>
{
    public const string Table = "SubBankResultRows";

    public void Configure(EntityTypeBuilder<BankResultRow> builder)
    {
        builder.ToTable(Table);
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Code).HasMaxLength(16);
        builder.Property(r => r.BankReference).HasMaxLength(64);
        builder.HasOne<BankResult>().WithMany().HasForeignKey(r => r.ResultId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Payment>().WithMany().HasForeignKey(r => r.PaymentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.ResultId, r.PaymentId }).IsUnique();
    }
}
