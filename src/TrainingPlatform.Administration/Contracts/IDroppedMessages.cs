namespace TrainingPlatform.Administration.Contracts;

/// <summary>Opens what lies sealed in the drop folder, for a gateway that sends it. Needs the keys, and leaves an audit row.</summary>
public interface IDroppedMessages
{
    Task<DroppedMessage> OpenAsync(string path, CancellationToken ct);
}

/// <param name="Channel"><c>sms</c> or <c>email</c>.</param>
public sealed record DroppedMessage(string Channel, string Recipient, string Subject, string Body);
