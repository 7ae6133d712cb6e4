using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Policy;
using TrainingPlatform.Policy.Calendar;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Reviews;

namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>What is to be published: the ready lines of these claims and what waits to be added to them, or the chosen ones of both.</summary>
internal sealed record NoticeOrder(
    Guid DivisionId,
    ClaimKind Kind,
    IReadOnlyList<Guid> ClaimIds,
    IReadOnlySet<Guid> Chosen,
    string ContactPhone,
    string? ContactEmail
)
{
    public IReadOnlySet<Guid> ChosenAdditions { get; init; } = new HashSet<Guid>();

    public bool TakesAll => Chosen.Count == 0 && ChosenAdditions.Count == 0;
}

/// <summary>The notice, or why there is none. Lines that a check stands against went back to the first review either way: save before refusing.</summary>
internal sealed record NoticeResult(PublicityNotice? Notice, int Held, BusinessException? Refusal = null);

/// <summary>Makes a notice of ready lines: dates by the working-day calendar of the edition in force, rows, digest, MAC. The caller saves.</summary>
internal sealed class NoticePublisher(
    TrainingPlatformDbContext db,
    NoticeLines lines,
    NoticeAdditions additions,
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

    /// <exception cref="BusinessException">Nothing is ready, too little is, or no calendar covers the days.</exception>
    public async Task<NoticeResult> PublishAsync(NoticeOrder order, ClaimActor officer, CancellationToken ct)
    {
        var today = BusinessTime.Day(officer.At);
        var claims = await ReadyAsync(order, ct);
        var fit = claims.SelectMany(c => c.Ready).Where(l => l.MayGoOn(today)).Select(l => l.Id).ToHashSet();
        var held = claims.Sum(c => c.Ready.Count) - fit.Count;
        var added = await additions.ReadyAsync(order, ct);
        if (Refusal(order.Kind, fit.Count + added.Sum(a => a.Count()), held) is { } refusal)
        {
            if (held == 0)
                throw refusal;
            Publish(claims, l => !fit.Contains(l.Id), officer);
            return new NoticeResult(null, held, refusal);
        }
        Publish(claims, _ => true, officer);
        var content = new List<NoticeLine>();
        foreach (var (claim, ready) in claims)
        {
            content.AddRange(await lines.OfAsync(claim, [.. ready.Where(l => fit.Contains(l.Id))], ct));
            content.AddRange(await lines.OfAsync(claim, [.. added[claim.Id]], ct));
        }
        var edition = await editions.InForceAsync(order.DivisionId, today, ct);
        var head = new NoticeHead(
            await numbers.NextAsync(NumberKind, divisions.Get(order.DivisionId).Code, today.Year, ct),
            order.DivisionId,
            order.Kind
        )
        {
            EditionId = edition.Id,
            EditionLabel = edition.Label,
            WorkingDays = edition.Edition.Parameters.PublicityWorkingDays,
            ContactPhone = order.ContactPhone,
            ContactEmail = order.ContactEmail,
        };
        var notice = new PublicityNotice(Guid.CreateVersion7(), head, Days(today, edition), officer);
        var rows = content
            .OrderBy(l => l.Code, StringComparer.Ordinal)
            .Select((l, i) => new NoticeRow(Guid.CreateVersion7(), notice, i + 1, l))
            .ToList();
        notice.Seal(rows, seal.Mark);
        db.Add(notice);
        db.AddRange(rows);
        return new NoticeResult(notice, held);
    }

    private static BusinessException? Refusal(ClaimKind kind, int fit, int held) =>
        fit == 0
            ? new BusinessException(held == 0 ? SubsidiesErrorCodes.NothingToPublish : SubsidiesErrorCodes.AllLinesHeld).WithData(
                "Lines",
                held
            )
        : Missing(kind, fit) > 0
            ? new BusinessException(SubsidiesErrorCodes.NoticeTooSmall).WithData("Lines", fit).WithData("Least", LeastAllowanceRows)
        : null;

    private static void Publish(
        IReadOnlyList<(SubsidyClaim Claim, List<SubsidyClaimLine> Ready)> claims,
        Func<SubsidyClaimLine, bool> chosen,
        ClaimActor officer
    )
    {
        foreach (var (claim, ready) in claims)
            if (ready.Where(chosen).Select(l => l.Id).ToList() is { Count: > 0 } ids)
                claim.Publish(ids, officer);
    }

    private async Task<IReadOnlyList<(SubsidyClaim Claim, List<SubsidyClaimLine> Ready)>> ReadyAsync(
        NoticeOrder order,
        CancellationToken ct
    )
    {
        var claims = new List<(SubsidyClaim, List<SubsidyClaimLine>)>();
        foreach (var claimId in order.ClaimIds)
        {
            var claim = await db.LoadClaimAsync(claimId, null, ct);
            claims.Add((claim, [.. claim.Lines.Where(l => l.IsReadyForNotice && (order.TakesAll || order.Chosen.Contains(l.Id)))]));
        }
        return claims;
    }

    private static Policy.Calendar.Publicity Days(DateOnly today, EditionInForce edition)
    {
        try
        {
            return Policy.Calendar.Publicity.Of(today, edition.Edition.Parameters.PublicityWorkingDays, edition.Edition.Calendar);
        }
        catch (PolicyFault fault)
        {
            throw new BusinessException(SubsidiesErrorCodes.NoticeCalendarMissing)
                .WithData("Year", today.Year)
                .WithData("Fault", fault.Code);
        }
    }
}
