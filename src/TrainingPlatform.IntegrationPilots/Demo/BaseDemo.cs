using System.Text.Json;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Bases;
using TrainingPlatform.IntegrationPilots.Cities;
using TrainingPlatform.IntegrationPilots.Files;
using TrainingPlatform.IntegrationPilots.Milestones;

namespace TrainingPlatform.IntegrationPilots.Demo;

/// <summary>Where an invented base stands, and who keeps its records.</summary>
internal sealed record DemoPlace(Guid DivisionId, Guid PartnerId);

/// <summary>Invented bases and city, each step with the person who took it.</summary>
internal sealed class BaseDemo(TrainingPlatformDbContext db, PilotFiles files, IDivisionTree divisions)
{
    public async Task AddAsync(
        DemoBase demo,
        DemoPlace place,
        Func<DateOnly, Task<Actor>> proposer,
        Func<DateOnly, Task<Actor>> decider,
        CancellationToken ct
    )
    {
        var proposal = new BaseProposal
        {
            Name = demo.Name,
            BuilderName = demo.BuilderName,
            Trade = demo.Trade,
            PlannedPlaces = demo.Places,
            DivisionId = place.DivisionId,
            PartnerId = place.PartnerId,
        };
        var first = demo.Steps[0].Day(1)!.Value;
        var built = new PilotBase(Guid.CreateVersion7(), demo.Number, proposal, await proposer(first), first);
        foreach (var step in demo.Steps.Skip(1))
        {
            var (to, on) = (step.Kind<PilotBaseStatus>(0), step.Day(1)!.Value);
            if (to == PilotBaseStatus.Funded)
                foreach (var money in demo.Funding)
                    built.Grant(
                        new BaseFunding(
                            money.Kind<FundingSource>(0),
                            money.Day(1)!.Value,
                            Yuan.Parse(money.Text(2)),
                            money.Text(3),
                            await decider(money.Day(1)!.Value)
                        )
                    );
            built.Decide(
                new BaseStep(to, on, step.TextOrNull(2), to == PilotBaseStatus.Accepted ? demo.AcceptedPlaces : null),
                await decider(on)
            );
        }
        foreach (var quarter in demo.Occupancy)
            built.ReportOccupancy(
                new BaseOccupancy(
                    quarter.Number(0),
                    quarter.Number(1),
                    new OccupancyCount(built.AcceptedPlaces ?? 0, quarter.Number(2), quarter.Number(3), quarter.Text(4)),
                    (await proposer(first)).Name
                )
            );
        db.Add(built);
        foreach (var row in demo.Spending)
            await SpendAsync(built, row, await proposer(row.Day(1)!.Value), await decider(row.Day(1)!.Value), ct);
        Plan(
            new MilestoneOwner(MilestoneOwnerKind.Base, built.Id, built.Name, built.DivisionId, built.InstitutionId),
            demo.Milestones,
            await decider(first)
        );
    }

    public async Task AddAsync(DemoCity demo, Guid divisionId, Actor by, CancellationToken ct)
    {
        var city = new PilotCity(Guid.CreateVersion7(), divisionId, by, demo.CandidateOn);
        db.Add(city);
        foreach (var row in demo.Documents)
        {
            var file = await AttachAsync(new PilotFileOwner(city.Id, city.DivisionId, null), row.Text(1), ct);
            db.Add(
                new CityEvidence(Guid.CreateVersion7(), city, row.Text(0), new CityDocument(row.Text(1), row.Day(2)!.Value, file.Id), by)
            );
        }
        Plan(new MilestoneOwner(MilestoneOwnerKind.City, city.Id, divisions.Get(divisionId).Name, divisionId, null), demo.Milestones, by);
    }

    private async Task SpendAsync(PilotBase of, JsonElement row, Actor by, Actor decider, CancellationToken ct)
    {
        var content = new SpendingContent(row.Kind<FundingSource>(0), row.Day(1)!.Value, Yuan.Parse(row.Text(2)), row.Text(3), row.Text(4));
        var spending = new BaseSpending(Guid.CreateVersion7(), of, content, by);
        db.Add(spending);
        await AttachAsync(new PilotFileOwner(spending.Id, spending.DivisionId, spending.InstitutionId), content.Reference, ct);
        if (row.Is(5))
            spending.Check(hasVoucher: true, of.Budget, null, decider);
    }

    private void Plan(MilestoneOwner owner, IReadOnlyList<JsonElement> rows, Actor by)
    {
        if (rows.Count == 0)
            return;
        var plan = new MilestonePlan(Guid.CreateVersion7(), owner);
        plan.Replace(
            [
                .. rows.Select(r => new Milestone(
                    r.Text(0),
                    r.Text(1),
                    r.Day(2)!.Value,
                    r.Day(3)!.Value,
                    r.Text(4).Split(',', StringSplitOptions.RemoveEmptyEntries)
                )),
            ],
            null,
            by
        );
        foreach (var row in rows.Where(r => r.Day(5) is not null))
            plan.Report(row.Text(0), new MilestoneReport(row.Day(5), row.Day(6), row.Text(1)), by);
        db.Add(plan);
    }

    private async Task<AttachmentDto> AttachAsync(PilotFileOwner owner, string name, CancellationToken ct)
    {
        using var content = new MemoryStream();
        content.Write("%PDF-1.4 invented evidence"u8);
        return await files.AddAsync(owner, name + ".pdf", content, ct);
    }
}
