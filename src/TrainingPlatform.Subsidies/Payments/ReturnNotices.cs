using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Localization;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>Tells a payee in plain words why the money came back and where to give another account. Names no account.</summary>
internal sealed class ReturnNotices(TrainingPlatformDbContext db, INotifications notifications, TextCatalog texts, IBusinessClock clock)
{
    public async Task TellAsync(IQueryable<Payment> returned, CancellationToken ct)
    {
        foreach (var payment in await returned.Where(p => p.TraineeUserId != null).ToListAsync(ct))
        {
            var words = new Dictionary<string, object?> { ["Amount"] = payment.Amount.ToString(), ["Reason"] = Text("ReturnAdvice:" + payment.ReturnCode, null) };
            if (await notifications.AddAsync(payment.TraineeUserId!.Value, Text("ReturnNotice:Subject", words), Text("ReturnNotice:Body", words), ct))
                payment.Told(clock.Now);
        }
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Messages go out in Chinese: the reader's language is not known outside a request of the reader's own.</summary>
    private string Text(string key, Dictionary<string, object?>? words) => texts.TextIn(TextCatalog.DefaultCulture, LocalizationResource.DefaultName, key, words);
}
