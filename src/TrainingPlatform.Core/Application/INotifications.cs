namespace TrainingPlatform.Application;

/// <summary>A word to a person, sent by a job after commit; implemented by Administration.</summary>
public interface INotifications
{
    /// <summary>Puts the message beside the caller's changes, to the phone or else the e-mail of the account; the caller saves.</summary>
    /// <returns>False when the account has neither; the person then reads it on the screen only.</returns>
    Task<bool> AddAsync(Guid userId, string subject, string body, CancellationToken ct);
}
