using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.IntegrationPilots.Assistance;
using TrainingPlatform.IntegrationPilots.Sharing;

namespace TrainingPlatform.IntegrationPilots.Demo;

/// <summary>Invented works of the pilots: a base being built behind its plan and one in use, the candidate city, resources with bookings, one paired school.</summary>
internal sealed class WorksDemoSeed(
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    IInstitutionFacts institutions,
    IAccounts accounts,
    IDivisionTree divisions,
    BaseDemo bases
) : IDataSeedContributor
{
    public int Order => 421;

    public async Task SeedAsync(SeedContext context, CancellationToken ct)
    {
        if (!context.Demo || await db.Set<Bases.PilotBase>().AnyAsync(b => b.Number.StartsWith("BAS-DEMO"), ct))
            return;
        var demo = DemoWorks.Read();
        await unitOfWork.RunAsync(c => AddAsync(demo, c), ct);
    }

    private async Task AddAsync(DemoWorks demo, CancellationToken ct)
    {
        foreach (var one in demo.Bases)
            if (await institutions.FindByCodeAsync(one.PartnerCode, ct) is { } partner)
                await bases.AddAsync(
                    one,
                    new DemoPlace(divisions.FindByCode(one.Division, new DateOnly(2020, 1, 1))!.Id, partner.Id),
                    day => ActorAsync(one.Proposer, day, ct),
                    day => ActorAsync(one.Decider, day, ct),
                    ct
                );
        await bases.AddAsync(
            demo.City,
            divisions.FindByCode(demo.City.Division, demo.City.CandidateOn)!.Id,
            await ActorAsync(demo.City.Decider, demo.City.CandidateOn, ct),
            ct
        );
        foreach (var resource in demo.Resources)
            await AddAsync(resource, ct);
        foreach (var pair in demo.Pairs)
            await AddAsync(pair, ct);
        await db.SaveChangesAsync(ct);
    }

    private async Task AddAsync(DemoResource demo, CancellationToken ct)
    {
        if (await PartyAsync(demo.Owner, ct) is not { } owner)
            return;
        var offer = new ResourceOffer
        {
            Kind = demo.Kind,
            Name = demo.Name,
            Description = demo.Description,
            OpenFrom = demo.From,
            OpenUntil = demo.Until,
        };
        var resource = new SharedResource(Guid.CreateVersion7(), offer, owner, null);
        db.Add(resource);
        foreach (var row in demo.Bookings)
        {
            if (await PartyAsync(row.Text(0), ct) is not { } booker)
                continue;
            var time = new BookedTime(
                row.Day(1)!.Value,
                TimeOnly.Parse(row.Text(2), CultureInfo.InvariantCulture),
                TimeOnly.Parse(row.Text(3), CultureInfo.InvariantCulture)
            );
            var booking = new ResourceBooking(Guid.CreateVersion7(), resource, booker, time, row.Text(4));
            db.Add(booking);
            if (row.Quantity(5) is { } hours)
                booking.StateUse(hours, owner.InstitutionId, time.On);
            if (row.Is(6))
                booking.Confirm(booker.InstitutionId, new Actor(Guid.Empty, booker.Name, At(time.On)));
        }
    }

    private async Task AddAsync(DemoPair demo, CancellationToken ct)
    {
        if (await institutions.FindByCodeAsync(demo.ReceiverCode, ct) is not { } receiver)
            return;
        var agreement = new AssistanceAgreement
        {
            HelperName = demo.Helper,
            ReceiverId = receiver.Id,
            ReceiverName = receiver.Name,
            DivisionId = receiver.DivisionId,
            Reference = demo.Reference,
            AgreedOn = demo.AgreedOn,
        };
        var measures = demo
            .Measures.Select(m =>
                (
                    Row: m,
                    Measure: new AssistanceMeasure(
                        m.Kind<AssistanceMeasureKind>(0),
                        m.Text(1),
                        m.Text(2),
                        m.Quantity(3)!.Value,
                        m.Day(4)!.Value
                    )
                )
            )
            .ToList();
        var pair = new PairedAssistance(Guid.CreateVersion7(), agreement, [.. measures.Select(m => m.Measure)]);
        foreach (var (row, measure) in measures.Where(m => m.Row.Quantity(5) is not null))
        {
            pair.Report(
                measure.Id,
                new MeasureResult(row.Quantity(5)!.Value, row.Day(6)!.Value, row.Text(7)),
                await ActorAsync(demo.Reporter, row.Day(6)!.Value, ct)
            );
            if (row.Is(8))
                pair.Confirm(measure.Id, await ActorAsync(demo.Decider, row.Day(6)!.Value, ct));
        }
        db.Add(pair);
    }

    private async Task<SharingParty?> PartyAsync(string code, CancellationToken ct) =>
        await institutions.FindByCodeAsync(code, ct) is { } row ? new SharingParty(row.Id, row.Name, row.DivisionId) : null;

    private async Task<Actor> ActorAsync(string userName, DateOnly day, CancellationToken ct)
    {
        var id = await accounts.FindByUserNameAsync(userName, ct) ?? throw new InvalidOperationException($"no demo account {userName}");
        return new Actor(id, await accounts.DisplayNameAsync(id, ct) ?? userName, At(day));
    }

    private static DateTimeOffset At(DateOnly day) => new(day, new TimeOnly(3, 0), TimeSpan.Zero);
}
