using System.Net;
using System.Net.Mail;
using TrainingPlatform.Administration.Settings;

namespace TrainingPlatform.Administration.Messages;

internal static class Mail
{
    public static async Task SendAsync(EmailSettings settings, MessageContent content, CancellationToken ct)
    {
        using var client = new SmtpClient(settings.SmtpHost, settings.SmtpPort) { EnableSsl = settings.SmtpEnableSsl, Timeout = 15_000 };
        if (!settings.SmtpUseDefaultCredentials)
            client.Credentials = new NetworkCredential(settings.SmtpUserName, settings.SmtpPassword, settings.SmtpDomain);
        using var message = new MailMessage(
            new MailAddress(settings.DefaultFromAddress!, settings.DefaultFromDisplayName),
            new MailAddress(content.Recipient)
        )
        {
            Subject = content.Subject,
            Body = content.Body,
        };
        await client.SendMailAsync(message, ct);
    }
}
