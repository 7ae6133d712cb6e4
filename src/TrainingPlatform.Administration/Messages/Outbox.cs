using System.Globalization;
using System.Text;
using System.Text.Json;
using TrainingPlatform.Administration.Keys;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.Messages;

/// <summary>What is inside a message.</summary>
internal sealed record MessageContent(string Recipient, string Subject, string Body);

/// <summary>Puts messages into the table, sealed, in the caller's transaction; the caller saves.</summary>
internal sealed class Outbox(TrainingPlatformDbContext db, KeyRing keys, TimeProvider time)
{
    public void Add(MessageChannel channel, string recipient, string subject, string body) =>
        db.Add(
            new OutboundMessage
            {
                Channel = channel,
                Sealed = Seal(new(recipient, subject, body)),
                CreatedAt = time.GetUtcNow(),
            }
        );

    public MessageContent Open(string sealedText)
    {
        var parts = sealedText.Split('.', 2);
        var key = keys.Get(DataKeyPurpose.Seal, int.Parse(parts[0].AsSpan(1), CultureInfo.InvariantCulture));
        return JsonSerializer.Deserialize<MessageContent>(AesBox.Open(key, Convert.FromBase64String(parts[1]), nameof(OutboundMessage)))!;
    }

    private string Seal(MessageContent content)
    {
        var key = keys.Current(DataKeyPurpose.Seal);
        var box = AesBox.Seal(key.Bytes, Encoding.UTF8.GetBytes(JsonSerializer.Serialize(content)), nameof(OutboundMessage));
        return $"v{key.Version}.{Convert.ToBase64String(box)}";
    }
}
