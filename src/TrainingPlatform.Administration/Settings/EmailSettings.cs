using System.Globalization;
using System.Text;
using TrainingPlatform.Administration.Keys;

namespace TrainingPlatform.Administration.Settings;

/// <summary>ABP's emailing settings. The password is sealed in the database and never answered.</summary>
internal sealed record EmailSettings
{
    public string? SmtpHost { get; init; }

    public int SmtpPort { get; init; } = 25;

    public string? SmtpUserName { get; init; }

    public string? SmtpPassword { get; init; }

    public string? SmtpDomain { get; init; }

    public bool SmtpEnableSsl { get; init; }

    public bool SmtpUseDefaultCredentials { get; init; } = true;

    public string? DefaultFromAddress { get; init; }

    public string? DefaultFromDisplayName { get; init; }

    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsUsable => !string.IsNullOrEmpty(SmtpHost) && !string.IsNullOrEmpty(DefaultFromAddress);
}

internal sealed class EmailSettingsStore(SettingStore settings, KeyRing keys)
{
    private const string Prefix = "Abp.Mailing.";
    private const string PasswordName = Prefix + "Smtp.Password";

    public async Task<EmailSettings> ReadAsync(CancellationToken ct)
    {
        var all = await settings.GetAllAsync(Prefix, ct);
        string? Get(string name) => all.GetValueOrDefault(Prefix + name) is { Length: > 0 } value ? value : null;
        return new()
        {
            SmtpHost = Get("Smtp.Host"),
            SmtpPort = int.Parse(Get("Smtp.Port") ?? "25", CultureInfo.InvariantCulture),
            SmtpUserName = Get("Smtp.UserName"),
            SmtpPassword = Get("Smtp.Password") is { } box ? Open(box) : null,
            SmtpDomain = Get("Smtp.Domain"),
            SmtpEnableSsl = Get("Smtp.EnableSsl") == "true",
            SmtpUseDefaultCredentials = Get("Smtp.UseDefaultCredentials") != "false",
            DefaultFromAddress = Get("DefaultFromAddress"),
            DefaultFromDisplayName = Get("DefaultFromDisplayName"),
        };
    }

    /// <summary>An empty password leaves the old one in force. The caller saves.</summary>
    public async Task WriteAsync(EmailSettings email, CancellationToken ct)
    {
        await settings.SetAsync(Prefix + "Smtp.Host", email.SmtpHost ?? "", ct);
        await settings.SetAsync(Prefix + "Smtp.Port", email.SmtpPort.ToString(CultureInfo.InvariantCulture), ct);
        await settings.SetAsync(Prefix + "Smtp.UserName", email.SmtpUserName ?? "", ct);
        await settings.SetAsync(Prefix + "Smtp.Domain", email.SmtpDomain ?? "", ct);
        await settings.SetAsync(Prefix + "Smtp.EnableSsl", email.SmtpEnableSsl ? "true" : "false", ct);
        await settings.SetAsync(Prefix + "Smtp.UseDefaultCredentials", email.SmtpUseDefaultCredentials ? "true" : "false", ct);
        await settings.SetAsync(Prefix + "DefaultFromAddress", email.DefaultFromAddress ?? "", ct);
        await settings.SetAsync(Prefix + "DefaultFromDisplayName", email.DefaultFromDisplayName ?? "", ct);
        if (!string.IsNullOrEmpty(email.SmtpPassword))
            await settings.SetAsync(PasswordName, Seal(email.SmtpPassword), ct);
    }

    private string Seal(string password)
    {
        var key = keys.Current(DataKeyPurpose.Seal);
        return $"v{key.Version}.{Convert.ToBase64String(AesBox.Seal(key.Bytes, Encoding.UTF8.GetBytes(password), PasswordName))}";
    }

    private string Open(string text)
    {
        var parts = text.Split('.', 2);
        var key = keys.Get(DataKeyPurpose.Seal, int.Parse(parts[0].AsSpan(1), CultureInfo.InvariantCulture));
        return Encoding.UTF8.GetString(AesBox.Open(key, Convert.FromBase64String(parts[1]), PasswordName));
    }
}
