using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Budgets;

/// <summary>An allocation table that was taken: who, when, which rows. The amounts themselves are in the ledger.</summary>
internal sealed class BudgetImport : Entity, IScoped
{
    private BudgetImport() { }

    public BudgetImport(Guid id, string number, Guid divisionId, string fileName)
        : base(id) => (Number, DivisionId, FileName) = (number, divisionId, fileName);

    public string Number { get; private set; } = "";

    /// <summary>The highest office that the table touches.</summary>
    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public string FileName { get; private set; } = "";

    public string Digest { get; private set; } = "";

    public int Changed { get; private set; }

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public void Took(string digest, int changed, string byName, DateTimeOffset at) =>
        (Digest, Changed, ByName, At) = (digest, changed, byName, at);
}

internal sealed class BudgetImportConfiguration : IEntityTypeConfiguration<BudgetImport>
{
    public void Configure(EntityTypeBuilder<BudgetImport> builder)
    {
        builder.ToTable("SubBudgetImports");
        builder.Property(i => i.Number).HasMaxLength(32);
        builder.Property(i => i.FileName).HasMaxLength(200);
        builder.Property(i => i.Digest).HasMaxLength(64);
        builder.Property(i => i.ByName).HasMaxLength(128);
        builder.HasIndex(i => i.Number).IsUnique();
    }
}
