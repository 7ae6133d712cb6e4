using System.Net.Mail;
using TrainingPlatform.Administration.Audit;
using TrainingPlatform.Administration.Messages;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.Settings;

internal sealed record SendTestEmailInput(string? SenderEmailAddress, string? TargetEmailAddress, string? Subject, string? Body);

internal sealed record TimeZoneOptionDto(string Name, string Value);

/// <summary>ABP's settings page: e-mail. The time zone is fixed by law and practice and can be shown only.</summary>
internal sealed class SettingsAppService(EmailSettingsStore emails, TrainingPlatformDbContext db, AuditTrail trail)
{
    public const string TimeZone = "Asia/Shanghai";
    private const int HighestPort = 65535;

    /// <summary>Everything but the password.</summary>
    public async Task<EmailSettings> EmailAsync(CancellationToken ct) => (await emails.ReadAsync(ct)) with { SmtpPassword = null };

    public async Task SetEmailAsync(EmailSettings input, CancellationToken ct)
    {
        if (input.SmtpPort is < 1 or > HighestPort)
            throw Invalid("smtpPort");
        if (!string.IsNullOrEmpty(input.DefaultFromAddress) && !MailAddress.TryCreate(input.DefaultFromAddress, out _))
            throw Invalid("defaultFromAddress");
        await emails.WriteAsync(input, ct);
        trail.Add(
            "Modified",
            nameof(EmailSettings),
            "emailing",
            new
            {
                input.SmtpHost,
                input.SmtpPort,
                PasswordSet = !string.IsNullOrEmpty(input.SmtpPassword),
            }
        );
        await db.SaveChangesAsync(ct);
    }

    public async Task SendTestAsync(SendTestEmailInput input, CancellationToken ct)
    {
        var settings = await emails.ReadAsync(ct);
        if (!settings.IsUsable || !MailAddress.TryCreate(input.TargetEmailAddress, out _))
            throw Invalid("targetEmailAddress");
        try
        {
            await Mail.SendAsync(settings, new(input.TargetEmailAddress, input.Subject ?? "", input.Body ?? ""), ct);
        }
        catch (SmtpException e)
        {
            throw new BusinessException(AdministrationErrorCodes.MailFailed, e).WithData("Reason", e.StatusCode.ToString());
        }
    }

    public static void SetTimeZone(string? timezone)
    {
        if (timezone != TimeZone)
            throw Invalid("timezone");
    }

    private static InputException Invalid(string name) =>
        new([new InputFault(name, AdministrationErrorCodes.SettingInvalid) { Data = new Dictionary<string, object?> { ["Name"] = name } }]);
}
