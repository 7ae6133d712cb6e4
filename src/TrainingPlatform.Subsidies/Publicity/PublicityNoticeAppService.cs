using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>The county publishes what its reviews have passed, and ends a notice whose last day is over.</summary>
internal sealed class PublicityNoticeAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    IDataScope scope,
    IDivisionTree divisions,
    ActorReader actors,
    NoticeAdditions additions,
    NoticePublisher publisher,
    NoticeCloser closer,
    NoticeReader reader,
    ILogger<PublicityNoticeAppService> log
)
{
    private const int PhoneLength = 40;
    private const int EmailLength = 128;

    public async Task<NoticeCandidatesDto> CandidatesAsync(CancellationToken ct)
    {
        var lines = await db.Set<SubsidyClaimLine>()
            .AsNoTracking()
            .Where(SubsidyClaimLine.ReadyForNotice)
            .Select(l => new
            {
                l.DivisionId,
                l.Kind,
                l.ClassId,
                l.Amount,
                IsAddition = false,
            })
            .ToListAsync(ct);
        lines.AddRange(
            await additions
                .Waiting()
                .Join(
                    db.Set<SubsidyClaimLine>(),
                    d => d.LineId,
                    l => l.Id,
                    (d, l) =>
                        new
                        {
                            d.DivisionId,
                            d.Kind,
                            l.ClassId,
                            Amount = d.Difference,
                            IsAddition = true,
                        }
                )
                .ToListAsync(ct)
        );
        return new NoticeCandidatesDto([
            .. lines
                .GroupBy(l => (l.DivisionId, l.Kind))
                .Select(g => new NoticeCandidateDto
                {
                    DivisionId = g.Key.DivisionId,
                    DivisionName = divisions.Get(g.Key.DivisionId).Name,
                    Kind = g.Key.Kind,
                    Lines = g.Count(),
                    Additions = g.Count(l => l.IsAddition),
                    Classes = g.Select(l => l.ClassId).Distinct().Count(),
                    Amount = g.Aggregate(Yuan.Zero, (sum, l) => sum + l.Amount),
                    Missing = NoticePublisher.Missing(g.Key.Kind, g.Count()),
                })
                .OrderBy(c => c.DivisionName, StringComparer.Ordinal)
                .ThenBy(c => c.Kind),
        ]);
    }

    public async Task<PublicityNoticeDto> PublishAsync(PublishNoticeInput input, CancellationToken ct)
    {
        Check(input);
        var division = Division(input);
        var order = new NoticeOrder(
            division,
            input.Kind,
            [],
            input.LineIds?.ToHashSet() ?? [],
            input.ContactPhone!.Trim(),
            string.IsNullOrWhiteSpace(input.ContactEmail) ? null : input.ContactEmail.Trim()
        )
        {
            ChosenAdditions = input.AdditionIds?.ToHashSet() ?? [],
        };
        var (chosen, chosenAdditions, all) = (order.Chosen, order.ChosenAdditions, order.TakesAll);
        var ready = db.Set<SubsidyClaimLine>()
            .Where(SubsidyClaimLine.ReadyForNotice)
            .Where(l => l.DivisionId == division && l.Kind == input.Kind && (all || chosen.Contains(l.Id)));
        var added = additions
            .Waiting()
            .Where(d => d.DivisionId == division && d.Kind == input.Kind && (all || chosenAdditions.Contains(d.Id)));
        var claims = await ready.Select(l => l.ClaimId).Union(added.Select(d => d.ClaimId)).ToListAsync(ct);
        string[] locks = ["notice:" + division, .. claims.Select(c => "claim:" + c)];
        var result = await work.RunAsync(
            async c =>
            {
                var published = await publisher.PublishAsync(order with { ClaimIds = claims }, await actors.CurrentAsync(c), c);
                await db.SaveChangesAsync(c);
                return published;
            },
            ct,
            locks
        );
        if (result.Held > 0)
            log.LogInformation("{Lines} lines went back to the first review instead of into a notice", result.Held);
        if (result.Notice is not { } notice)
            throw result.Refusal!;
        log.LogInformation(
            "Notice {NoticeNo} published, {Rows} rows, {Amount} yuan, until {LastDay}",
            notice.Number,
            notice.RowCount,
            notice.Amount.ToString(),
            notice.LastDay
        );
        return await reader.GetAsync(notice.Id, ct) with { HeldLines = result.Held };
    }

    public async Task<PublicityNoticeDto> CloseAsync(Guid id, CancellationToken ct)
    {
        var actor = await actors.CurrentAsync(ct);
        await closer.CloseAsync(await reader.FindAsync(id, ct), new NoticeCloserName(actor.UserId, actor.Name), ct);
        return await reader.GetAsync(id, ct);
    }

    private static void Check(PublishNoticeInput input) =>
        new InputCheck()
            .That(Enum.IsDefined(input.Kind), "kind", InputCheck.OutOfRangeCode)
            .Text("contactPhone", input.ContactPhone, PhoneLength)
            .Text("contactEmail", input.ContactEmail, EmailLength, required: false)
            .ThrowIfAny();

    private Guid Division(PublishNoticeInput input)
    {
        if (input.DivisionId is null && scope.DivisionIds.Count == 1)
            return scope.DivisionIds.Single();
        if (input.DivisionId is not { } division)
            throw new InputException("divisionId", InputCheck.RequiredCode);
        return scope.All || scope.DivisionIds.Contains(division)
            ? division
            : throw new BusinessException(SubsidiesErrorCodes.NoticeOutOfScope);
    }
}
