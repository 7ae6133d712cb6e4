using TrainingPlatform.Administration.Contracts;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.Messages;

internal sealed class DroppedMessages(Outbox outbox, TrainingPlatformDbContext db, TimeProvider time) : IDroppedMessages
{
    public async Task<DroppedMessage> OpenAsync(string path, CancellationToken ct)
    {
        var id = Guid.ParseExact(Path.GetFileNameWithoutExtension(path), "N");
        var content = outbox.Open(await File.ReadAllTextAsync(path, ct));
        db.Add(
            new AuditLogEntry
            {
                At = time.GetUtcNow(),
                Action = "Revealed",
                EntityType = nameof(OutboundMessage),
                EntityId = id.ToString(),
                Reason = "messages open",
            }
        );
        await db.SaveChangesAsync(ct);
        return new(Path.GetExtension(path).TrimStart('.'), content.Recipient, content.Subject, content.Body);
    }
}
