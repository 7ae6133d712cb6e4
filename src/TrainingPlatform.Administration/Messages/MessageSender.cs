using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Administration.Settings;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.Messages;

/// <summary>
/// Sends waiting messages: e-mail by the configured server, anything else sealed into the drop folder, from where a gateway takes it. Without
/// either a message waits. A failure is recorded on the message and tried again, five times.
/// </summary>
internal sealed class MessageSender(
    TrainingPlatformDbContext db,
    Outbox outbox,
    EmailSettingsStore emailSettings,
    DropFolder drop,
    TimeProvider time,
    ILogger<MessageSender> log
)
{
    private const int MaxAttempts = 5;
    private const int Batch = 50;

    public async Task SendWaitingAsync(CancellationToken ct)
    {
        var waiting = await db.Set<OutboundMessage>()
            .Where(m => m.SentAt == null && m.Attempts < MaxAttempts)
            .OrderBy(m => m.Id)
            .Take(Batch)
            .ToListAsync(ct);
        if (waiting.Count == 0)
            return;
        var email = await emailSettings.ReadAsync(ct);
        foreach (var message in waiting)
            await SendAsync(message, email, ct);
    }

    private async Task SendAsync(OutboundMessage message, EmailSettings email, CancellationToken ct)
    {
        var byMail = message.Channel == MessageChannel.Email && email.IsUsable;
        if (!byMail && !drop.IsSet)
            return;
        message.Attempts++;
        try
        {
            await (byMail ? Mail.SendAsync(email, outbox.Open(message.Sealed), ct) : drop.PutAsync(message, ct));
            message.SentAt = time.GetUtcNow();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            message.LastFailure = e.GetType().Name;
            log.LogWarning("Message {MessageId} failed at attempt {Attempt}: {Failure}", message.Id, message.Attempts, message.LastFailure);
        }
        await db.SaveChangesAsync(ct);
    }
}
