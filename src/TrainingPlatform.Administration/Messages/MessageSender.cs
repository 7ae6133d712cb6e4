using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Administration.Settings;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.Messages;

/// <summary>
/// Sends waiting messages: e-mail by the configured server, anything else into the folder <c>Messages:DropDirectory</c>, from where a gateway
/// takes it. Without either a message waits. A failure is recorded on the message and tried again, five times.
/// </summary>
internal sealed class MessageSender(
    TrainingPlatformDbContext db,
    Outbox outbox,
    EmailSettingsStore emailSettings,
    IConfiguration configuration,
    TimeProvider time,
    ILogger<MessageSender> log
)
{
    private const int MaxAttempts = 5;
    private const int Batch = 50;

    public async Task SendWaitingAsync(CancellationToken ct)
    {
        var waiting = await db.Set<OutboundMessage>().Where(m => m.SentAt == null && m.Attempts < MaxAttempts).OrderBy(m => m.Id).Take(Batch).ToListAsync(ct);
        if (waiting.Count == 0)
            return;
        var email = await emailSettings.ReadAsync(ct);
        foreach (var message in waiting)
            await SendAsync(message, email, ct);
    }

    private async Task SendAsync(OutboundMessage message, EmailSettings email, CancellationToken ct)
    {
        var drop = configuration["Messages:DropDirectory"];
        if ((message.Channel != MessageChannel.Email || !email.IsUsable) && drop is null)
            return;
        message.Attempts++;
        try
        {
            var content = outbox.Open(message);
            if (message.Channel == MessageChannel.Email && email.IsUsable)
                await Mail.SendAsync(email, content, ct);
            else
                await DropAsync(Path.GetFullPath(drop!), message, content, ct);
            message.SentAt = time.GetUtcNow();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            message.LastFailure = e.GetType().Name;
            log.LogWarning("Message {MessageId} failed at attempt {Attempt}: {Failure}", message.Id, message.Attempts, message.LastFailure);
        }
        await db.SaveChangesAsync(ct);
    }

    private static Task DropAsync(string directory, OutboundMessage message, MessageContent content, CancellationToken ct)
    {
        Directory.CreateDirectory(directory);
        var text = $"{message.Channel}\n{content.Recipient}\n{content.Subject}\n\n{content.Body}\n";
        return File.WriteAllTextAsync(Path.Combine(directory, message.Id.ToString("N") + ".txt"), text, Encoding.UTF8, ct);
    }
}
