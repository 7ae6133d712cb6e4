using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Publicity;

namespace TrainingPlatform.Subsidies.Demo;

/// <summary>Publishes what a demo claim's reviews have passed, and closes the notice when its last day is over.</summary>
internal sealed class DemoNotice(TrainingPlatformDbContext db, NoticePublisher publisher, IBusinessClock clock)
{
    private const string Phone = "0996-0000000";

    public async Task PublishAsync(SubsidyClaim claim, DemoPeople people, CancellationToken ct)
    {
        var ready = claim.Lines.Where(l => l.IsReadyForNotice).Select(l => l.Id).ToHashSet();
        if (ready.Count == 0)
            return;
        var published = await publisher.PublishAsync(
            new NoticeOrder(claim.DivisionId, claim.Kind, [claim.Id], ready, Phone, null),
            people.Publisher,
            ct
        );
        if (published.Notice is not { } notice || clock.Today <= notice.LastDay)
            return;
        claim.PassNotice(
            [.. claim.Lines.Where(l => l.Status == SubsidyClaimLineStatus.InNotice && ready.Contains(l.Id)).Select(l => l.Id)],
            null,
            people.Approver.At
        );
        db.Add(new NoticeClosing(Guid.CreateVersion7(), notice, notice.EarliestPaymentOn, null));
    }
}
