using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Policy;
using TrainingPlatform.Policy.Calendar;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>What is to be published: the ready lines of these claims, or the chosen ones of them.</summary>
internal sealed record NoticeOrder(Guid DivisionId, ClaimKind Kind, IReadOnlyList<Guid> ClaimIds, IReadOnlySet<Guid> Chosen, string ContactPhone, string? ContactEmail);

/// <summary>Makes a notice of ready lines: dates by the working-day calendar of the edition in force, rows, digest, MAC. The caller saves.</summary>
internal sealed class NoticePublisher(
    TrainingPlatformDbContext db,
    NoticeLines lines,
    IPolicyEditions editions,
    NumberSeries numbers,
    IDivisionTree divisions,
    IRowSeal seal
)
{
    /// <summary>Fewer rows of an allowance would point at people; they wait and go into the next notice together.</summary>
    public const int LeastAllowanceRows = 10;

    private const string NumberKind = "PN";

    public static int Missing(ClaimKind kind, int rows) => kind == ClaimKind.LivingAllowance ? Math.Max(0, LeastAllowanceRows - rows) : 0;

    public async Task<PublicityNotice> PublishAsync(NoticeOrder order, ClaimActor officer, CancellationToken ct)
    {
        var content = await LinesAsync(order, officer, ct);
        if (content.Count == 0)
            throw new BusinessException(SubsidiesErrorCodes.NothingToPublish);
        if (Missing(order.Kind, content.Count) > 0)
            throw new BusinessException(SubsidiesErrorCodes.NoticeTooSmall).WithData("Lines", content.Count).WithData("Least", LeastAllowanceRows);
        var today = ShanghaiDay(officer.At);
        var edition = await editions.InForceAsync(order.DivisionId, today, ct);
        var head = new NoticeHead(await numbers.NextAsync(NumberKind, divisions.Get(order.DivisionId).Code, today.Year, ct), order.DivisionId, order.Kind)
        {
            EditionId = edition.Id,
            EditionLabel = edition.Label,
            WorkingDays = edition.Edition.Parameters.PublicityWorkingDays,
            ContactPhone = order.ContactPhone,
            ContactEmail = order.ContactEmail,
        };
        var notice = new PublicityNotice(Guid.CreateVersion7(), head, Days(today, edition), officer);
        var rows = content.OrderBy(l => l.Code, StringComparer.Ordinal).Select((l, i) => new NoticeRow(Guid.CreateVersion7(), notice, i + 1, l)).ToList();
        notice.Seal(rows, seal.Mark);
        db.Add(notice);
        db.AddRange(rows);
        return notice;
    }

    private async Task<List<NoticeLine>> LinesAsync(NoticeOrder order, ClaimActor officer, CancellationToken ct)
    {
        var content = new List<NoticeLine>();
        foreach (var claimId in order.ClaimIds)
        {
            var claim = await db.LoadClaimAsync(claimId, null, ct);
            var ready = claim.Lines.Where(l => l.IsReadyForNotice && (order.Chosen.Count == 0 || order.Chosen.Contains(l.Id))).ToList();
            if (ready.Count == 0)
                continue;
            claim.Publish([.. ready.Select(l => l.Id)], officer);
            content.AddRange(await lines.OfAsync(claim, ready, ct));
        }
        return content;
    }

    private static Policy.Calendar.Publicity Days(DateOnly today, EditionInForce edition)
    {
        try
        {
            return Policy.Calendar.Publicity.Of(today, edition.Edition.Parameters.PublicityWorkingDays, edition.Edition.Calendar);
        }
        catch (PolicyFault fault)
        {
            throw new BusinessException(SubsidiesErrorCodes.NoticeCalendarMissing).WithData("Year", today.Year).WithData("Fault", fault.Code);
        }
    }

    private static DateOnly ShanghaiDay(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(TimeSpan.FromHours(8)).DateTime);
}
