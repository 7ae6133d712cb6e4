using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.Divisions;

namespace TrainingPlatform.Administration.Divisions;

/// <summary>
/// A division under one code and name. An office that gets a new code or name gets a new row with the same
/// <see cref="DivisionId"/>, so that whatever points at the office stays right.
/// </summary>
internal sealed class AdministrativeDivision
{
    public required Guid Id { get; init; }

    /// <summary>The office: the id that all other tables use.</summary>
    public required Guid DivisionId { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required DivisionLevel Level { get; init; }

    public Guid? ParentId { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>First day on which it no longer holds.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The row of the same office that this one follows.</summary>
    public Guid? PredecessorId { get; init; }
}

internal sealed class AdministrativeDivisionConfiguration : IEntityTypeConfiguration<AdministrativeDivision>
{
    public void Configure(EntityTypeBuilder<AdministrativeDivision> builder)
    {
        builder.ToTable("AdmDivisions");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Code).HasMaxLength(6);
        builder.Property(d => d.Name).HasMaxLength(64);
        builder.HasIndex(d => new { d.Code, d.From }).IsUnique();
        builder.HasOne<AdministrativeDivision>().WithMany().HasForeignKey(d => d.PredecessorId).OnDelete(DeleteBehavior.Restrict);
    }
}
