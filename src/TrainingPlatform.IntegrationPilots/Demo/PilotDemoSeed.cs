using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.IntegrationPilots.Enterprises;

namespace TrainingPlatform.IntegrationPilots.Demo;

/// <summary>Invented pilots: one at work since February 2020 with plan, ledger and indicators, one in the second prefecture, one application.</summary>
internal sealed class PilotDemoSeed(
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    NumberSeries numbers,
    IInstitutionFacts institutions,
    IAccounts accounts,
    IDivisionTree divisions,
    PilotDemoWork work
) : IDataSeedContributor
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public int Order => 420;

    public async Task SeedAsync(SeedContext context, CancellationToken ct)
    {
        if (!context.Demo)
            return;
        foreach (var demo in Read())
            if (!await db.Set<PilotEnterprise>().AnyAsync(p => p.SocialCreditCode == demo.Code, ct))
                await unitOfWork.RunAsync(c => AddAsync(demo, c), ct);
    }

    private async Task AddAsync(DemoPilot demo, CancellationToken ct)
    {
        if (await institutions.FindByCodeAsync(demo.Code, ct) is not { } enterprise)
            return;
        var applicant = await ActorAsync(demo.Applicant, demo.AppliedOn, ct);
        var number = await numbers.NextAsync(
            PilotEnterpriseAppService.NumberKind,
            divisions.Get(enterprise.DivisionId).Code,
            demo.AppliedOn.Year,
            ct
        );
        var known = new PilotApplicant(enterprise.Id, enterprise.Name, enterprise.SocialCreditCode, enterprise.DivisionId);
        var pilot = new PilotEnterprise(Guid.CreateVersion7(), number, known, await ApplicationAsync(demo, ct), applicant, demo.AppliedOn);
        db.Add(pilot);
        if (demo.CultivatedOn is { } day)
        {
            var decider = await ActorAsync(demo.Decider, day, ct);
            pilot.Cultivate(day, null, decider);
            await db.SaveChangesAsync(ct);
            await work.AddAsync(pilot, demo, applicant, decider, ct);
        }
        await db.SaveChangesAsync(ct);
    }

    private async Task<PilotApplication> ApplicationAsync(DemoPilot demo, CancellationToken ct)
    {
        var partners = new List<Guid>();
        foreach (var code in demo.PartnerCodes)
            if (await institutions.FindByCodeAsync(code, ct) is { } partner)
                partners.Add(partner.Id);
        return new PilotApplication
        {
            Industry = demo.Industry,
            PartnerSchools = demo.PartnerSchools,
            Cooperation = demo.Cooperation,
            PartnerIds = partners,
        };
    }

    private async Task<Actor> ActorAsync(string userName, DateOnly day, CancellationToken ct)
    {
        var id = await accounts.FindByUserNameAsync(userName, ct) ?? throw new InvalidOperationException($"no demo account {userName}");
        return new Actor(
            id,
            await accounts.DisplayNameAsync(id, ct) ?? userName,
            new DateTimeOffset(day, new TimeOnly(3, 0), TimeSpan.Zero)
        );
    }

    private static IReadOnlyList<DemoPilot> Read()
    {
        using var stream = typeof(PilotDemoSeed).Assembly.GetManifestResourceStream(typeof(PilotDemoSeed).Namespace + ".demo-pilots.json")!;
        return JsonSerializer.Deserialize<IReadOnlyList<DemoPilot>>(stream, Json)!;
    }
}
