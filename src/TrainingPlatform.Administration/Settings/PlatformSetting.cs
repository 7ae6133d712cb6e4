using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TrainingPlatform.Administration.Settings;

/// <summary>A value that an administrator or the system keeps for the whole deployment.</summary>
internal sealed class PlatformSetting
{
    public required string Name { get; init; }

    public required string Value { get; set; }
}

internal sealed class PlatformSettingConfiguration : IEntityTypeConfiguration<PlatformSetting>
{
    public void Configure(EntityTypeBuilder<PlatformSetting> builder)
    {
        builder.ToTable("AdmSettings");
        builder.HasKey(s => s.Name);
        builder.Property(s => s.Name).HasMaxLength(128);
        builder.Property(s => s.Value).HasMaxLength(4000);
    }
}
