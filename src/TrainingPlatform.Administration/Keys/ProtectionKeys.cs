using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.Keys;

/// <summary>One key of ASP.NET's key ring; the XML inside is sealed.</summary>
internal sealed class ProtectionKey
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string FriendlyName { get; init; }

    public required string Xml { get; init; }
}

internal sealed class ProtectionKeyConfiguration : IEntityTypeConfiguration<ProtectionKey>
{
    public void Configure(EntityTypeBuilder<ProtectionKey> builder)
    {
        builder.ToTable("AdmProtectionKeys");
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.FriendlyName).HasMaxLength(128);
    }
}

/// <summary>Keeps ASP.NET's key ring in the database, so that all nodes share cookies and reset links.</summary>
internal sealed class ProtectionKeyRepository(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<TrainingPlatformDbContext>();
        return [.. db.Set<ProtectionKey>().AsNoTracking().Select(k => k.Xml).ToList().Select(x => XElement.Parse(x))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<TrainingPlatformDbContext>();
        db.Add(new ProtectionKey { FriendlyName = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
    }
}

internal sealed class ProtectionKeyEncryptor(KeyRing keys) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var key = keys.Current(DataKeyPurpose.Protection);
        var box = AesBox.Seal(
            key.Bytes,
            Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting)),
            nameof(ProtectionKey)
        );
        return new(
            new XElement("sealed", new XAttribute("version", key.Version), Convert.ToBase64String(box)),
            typeof(ProtectionKeyDecryptor)
        );
    }
}

/// <summary>Made by data protection from the type name that the stored XML carries.</summary>
internal sealed class ProtectionKeyDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        var key = services.GetRequiredService<KeyRing>().Get(DataKeyPurpose.Protection, (int)encryptedElement.Attribute("version")!);
        var plain = AesBox.Open(key, Convert.FromBase64String(encryptedElement.Value), nameof(ProtectionKey));
        return XElement.Parse(Encoding.UTF8.GetString(plain));
    }
}

internal sealed class ProtectionKeyManagement(IServiceScopeFactory scopes, KeyRing keys) : IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions options)
    {
        options.XmlRepository = new ProtectionKeyRepository(scopes);
        options.XmlEncryptor = new ProtectionKeyEncryptor(keys);
    }
}
