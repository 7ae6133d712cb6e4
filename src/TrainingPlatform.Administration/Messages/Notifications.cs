using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Administration.Keys;
using TrainingPlatform.Administration.Users;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.Messages;

/// <summary>Finds where an account can be reached. The machine's own use of the number: it goes sealed into the outbox and to no eyes.</summary>
internal sealed class Notifications(TrainingPlatformDbContext db, Outbox outbox, Sealer sealer) : INotifications
{
    public async Task<bool> AddAsync(Guid userId, string subject, string body, CancellationToken ct)
    {
        var user = await db.Set<AppUser>().AsNoTracking().SingleOrDefaultAsync(u => u.Id == userId, ct);
        if (user?.Phone is { } phone)
            outbox.Add(MessageChannel.Sms, sealer.Open(phone), subject, body);
        else if (!string.IsNullOrEmpty(user?.Email))
            outbox.Add(MessageChannel.Email, user.Email, subject, body);
        else
            return false;
        return true;
    }
}
