using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Localization;
using TrainingPlatform.Subsidies.Messages;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>Tells a payee, of an institution whoever files its claims, in plain words why the money came back and where to give another account. Names no account.</summary>
internal sealed class ReturnNotices(
    TrainingPlatformDbContext db,
    INotifications notifications,
    ClaimFilers filers,
    TextCatalog texts,
    IBusinessClock clock
)
{
    public async Task TellAsync(IQueryable<Payment> returned, CancellationToken ct)
    {
        var payments = await returned.ToListAsync(ct);
        var readers = new Dictionary<Guid, IReadOnlyList<Guid>>();
        foreach (var institution in payments.Select(p => p.InstitutionId).OfType<Guid>().Distinct())
            readers[institution] = await filers.OfAsync(institution, ct);
        foreach (var payment in payments)
        {
            var words = new Dictionary<string, object?>
            {
                ["Amount"] = payment.Amount.ToString(),
                ["Reason"] = Text(CorrectionAdvice.KeyOf(payment) ?? "ReturnAdvice:" + payment.ReturnCode, null),
            };
            IReadOnlyList<Guid> told =
                payment.InstitutionId is { } institution ? readers[institution]
                : payment.TraineeUserId is { } person ? [person]
                : [];
            foreach (var user in told)
                if (await notifications.AddAsync(user, Text("ReturnNotice:Subject", words), Text("ReturnNotice:Body", words), ct))
                    payment.Told(clock.Now);
        }
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Messages go out in Chinese: the reader's language is not known outside a request of the reader's own.</summary>
    private string Text(string key, Dictionary<string, object?>? words) =>
        texts.TextIn(TextCatalog.DefaultCulture, LocalizationResource.DefaultName, key, words);
}
