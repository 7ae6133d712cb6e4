using System.Globalization;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Enterprises;
using TrainingPlatform.IntegrationPilots.Files;
using TrainingPlatform.IntegrationPilots.Indicators;
using TrainingPlatform.IntegrationPilots.Investments;
using TrainingPlatform.IntegrationPilots.Plans;

namespace TrainingPlatform.IntegrationPilots.Demo;

/// <summary>Plan, ledger and indicators of an invented pilot, each with the person who did it.</summary>
internal sealed class PilotDemoWork(TrainingPlatformDbContext db, PilotFiles files, PilotPlanAppService plans, CreditDeterminer credit)
{
    private static readonly ReportPeriod Period = new(2020, 1);
    private static readonly DateOnly PlanPostedOn = new(2020, 3, 20);

    public async Task AddAsync(PilotEnterprise pilot, DemoPilot demo, Actor enterprise, Actor decider, CancellationToken ct)
    {
        if (demo.Goals is not null)
            db.Add(Plan(pilot, demo, (await plans.OfAsync(pilot, ct)).DueOn, enterprise));
        foreach (var entry in demo.Ledger)
            await AddAsync(pilot, entry, enterprise, decider, ct);
        foreach (var value in demo.Values)
            await AddAsync(pilot, value, enterprise, decider, ct);
        await db.SaveChangesAsync(ct);
        if (demo.Ledger.Any(e => e.Checked))
            await credit.DetermineAsync(pilot, ct);
    }

    private static PilotPlan Plan(PilotEnterprise pilot, DemoPilot demo, DateOnly dueOn, Actor by)
    {
        var targets = Enumerable
            .Range(0, PilotPlan.Years)
            .SelectMany(y => demo.Targets.Select(t => new PlanTarget(t.Key, 2020 + y, decimal.Ceiling(t.Value * (10 + y) / 10))));
        return new PilotPlan(
            Guid.CreateVersion7(),
            pilot,
            new PlanContent(2020, demo.Goals!, [.. targets]),
            new PlanPosting(1, dueOn, PlanPostedOn, by)
        );
    }

    private async Task AddAsync(PilotEnterprise pilot, DemoEntry demo, Actor enterprise, Actor decider, CancellationToken ct)
    {
        var content = new LedgerEntryContent
        {
            Kind = demo.Kind,
            Purpose = demo.Purpose,
            On = demo.On,
            Amount = Yuan.Parse(demo.Amount),
            Reference = demo.Reference,
            Description = demo.Description,
        };
        var entry = new LedgerEntry(Guid.CreateVersion7(), pilot, content, enterprise);
        db.Add(entry);
        await AttachAsync(new PilotFileOwner(entry.Id, entry.DivisionId, entry.InstitutionId), demo.Reference, ct);
        if (demo.Checked)
            entry.Check(hasEvidence: true, null, decider);
    }

    private async Task AddAsync(PilotEnterprise pilot, DemoValue demo, Actor enterprise, Actor decider, CancellationToken ct)
    {
        var report = new IndicatorReport(Guid.CreateVersion7(), pilot, demo.Indicator, Period);
        report.Enter(
            [
                .. demo.Rows.Select(r => new IndicatorRow(
                    Enum.Parse<IndicatorEvidenceKind>(r[0].GetString()!),
                    r[1].GetString()!,
                    DateOnly.ParseExact(r[2].GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                    r[3].GetDecimal()
                )),
            ],
            enterprise
        );
        db.Add(report);
        await AttachAsync(new PilotFileOwner(report.Id, report.DivisionId, report.InstitutionId), demo.Indicator, ct);
        if (demo.SignedOff)
            report.SignOff(hasFile: true, decider);
    }

    private async Task AttachAsync(PilotFileOwner owner, string name, CancellationToken ct)
    {
        using var content = new MemoryStream();
        content.Write("%PDF-1.4 invented evidence"u8);
        await files.AddAsync(owner, name + ".pdf", content, ct);
    }
}
