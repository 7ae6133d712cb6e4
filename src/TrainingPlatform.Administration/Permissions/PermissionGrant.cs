using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TrainingPlatform.Administration.Permissions;

/// <summary>One permission given to a role (provider R, key = role name) or to a user (U, key = user id).</summary>
internal sealed class PermissionGrant
{
    public const string RoleProvider = "R";
    public const string UserProvider = "U";

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Name { get; init; }

    public required string ProviderName { get; init; }

    public required string ProviderKey { get; set; }
}

internal sealed class PermissionGrantConfiguration : IEntityTypeConfiguration<PermissionGrant>
{
    public void Configure(EntityTypeBuilder<PermissionGrant> builder)
    {
        builder.ToTable("AdmPermissionGrants");
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.Property(g => g.Name).HasMaxLength(128);
        builder.Property(g => g.ProviderName).HasMaxLength(8);
        builder.Property(g => g.ProviderKey).HasMaxLength(64);
        builder
            .HasIndex(g => new
            {
                g.ProviderName,
                g.ProviderKey,
                g.Name,
            })
            .IsUnique();
    }
}
