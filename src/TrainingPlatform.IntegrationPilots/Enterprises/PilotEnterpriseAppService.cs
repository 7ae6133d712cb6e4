using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.IntegrationPilots.YearlyReviews;

namespace TrainingPlatform.IntegrationPilots.Enterprises;

/// <summary>An enterprise applies; Development and Reform decides, each time with a day and a ground.</summary>
internal sealed class PilotEnterpriseAppService(
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    NumberSeries numbers,
    PilotEnterpriseReader reader,
    IInstitutionFacts institutions,
    IDivisionTree divisions,
    IDataScope scope,
    Actors actors,
    IBusinessClock clock,
    ILogger<PilotEnterpriseAppService> log
)
{
    public const string NumberKind = "PIL";
    private const int MaxPartners = 20;

    public async Task<PilotEnterpriseDto> ApplyAsync(PilotApplicationInput input, CancellationToken ct)
    {
        var application = await ReadAsync(input, ct);
        var own = scope.InstitutionId ?? throw new BusinessException(IntegrationPilotsErrorCodes.NoEnterprise);
        var pilot = await unitOfWork.RunAsync(c => ApplyAsync(own, application, c), ct, "pilot-enterprise:" + own);
        log.LogInformation("Pilot {Number} applied for in {DivisionId}", pilot.Number, pilot.DivisionId);
        return reader.ToDto(pilot);
    }

    public Task<PilotEnterpriseDto> CultivateAsync(Guid id, PilotDecisionInput input, CancellationToken ct) =>
        DecideAsync(id, input, (p, on, by) => p.Cultivate(on, input.Ground, by), ct);

    /// <summary>An evaluation rests on the yearly review of its year.</summary>
    public async Task<PilotEnterpriseDto> EvaluateAsync(Guid id, PilotDecisionInput input, CancellationToken ct)
    {
        var year = (input.On ?? clock.Today).Year;
        var pilot = await reader.LoadAsync(id, ct);
        if (!await db.Set<YearlyReview>().AnyAsync(r => r.PilotEnterpriseId == id && r.Year == year, ct))
            throw new BusinessException(IntegrationPilotsErrorCodes.ReviewMissing).WithData("Number", pilot.Number).WithData("Year", year);
        return await DecideAsync(id, input, (p, on, by) => p.Evaluate(on, input.Ground, by), ct);
    }

    public Task<PilotEnterpriseDto> ListAsync(Guid id, PilotDecisionInput input, CancellationToken ct) =>
        DecideAsync(id, input, (p, on, by) => p.List(on, input.Ground, by), ct);

    public Task<PilotEnterpriseDto> ContinueAsync(Guid id, PilotDecisionInput input, CancellationToken ct) =>
        DecideAsync(id, input, (p, on, by) => p.Continue(on, input.Ground, by), ct);

    public Task<PilotEnterpriseDto> RemoveAsync(Guid id, PilotDecisionInput input, CancellationToken ct)
    {
        new InputCheck().Text("ground", input.Ground, 500).ThrowIfAny();
        return DecideAsync(id, input, (p, on, by) => p.Remove(on, input.Ground!.Trim(), by), ct);
    }

    private async Task<PilotEnterprise> ApplyAsync(Guid own, PilotApplication application, CancellationToken ct)
    {
        var enterprise = await institutions.FindAsync(own, ct);
        if (enterprise is not { IsEnterprise: true })
            throw new BusinessException(IntegrationPilotsErrorCodes.NoEnterprise);
        if (await db.Set<PilotEnterprise>().AnyAsync(e => e.ActiveEnterpriseId == own, ct))
            throw new BusinessException(IntegrationPilotsErrorCodes.EnterpriseAlreadyInPilot).WithData("Name", enterprise.Name);
        var number = await numbers.NextAsync(NumberKind, divisions.Get(enterprise.DivisionId).Code, clock.Today.Year, ct);
        var applicant = new PilotApplicant(own, enterprise.Name, enterprise.SocialCreditCode, enterprise.DivisionId);
        var pilot = new PilotEnterprise(Guid.CreateVersion7(), number, applicant, application, await actors.CurrentAsync(ct), clock.Today);
        db.Add(pilot);
        await db.SaveChangesAsync(ct);
        return pilot;
    }

    private async Task<PilotEnterpriseDto> DecideAsync(
        Guid id,
        PilotDecisionInput input,
        Action<PilotEnterprise, DateOnly, Actor> decide,
        CancellationToken ct
    )
    {
        var on = input.On ?? clock.Today;
        new InputCheck()
            .That(on <= clock.Today, "on", IntegrationPilotsErrorCodes.DayInFuture)
            .Text("ground", input.Ground, 500, required: false)
            .ThrowIfAny();
        var pilot = await reader.LoadAsync(id, ct);
        decide(pilot, on, await actors.CurrentAsync(ct));
        await db.SaveChangesAsync(ct);
        log.LogInformation("Pilot {Number} is now {Status}", pilot.Number, pilot.Status);
        return reader.ToDto(pilot);
    }

    private async Task<PilotApplication> ReadAsync(PilotApplicationInput input, CancellationToken ct)
    {
        var codes = (input.PartnerCodes ?? []).Select(c => c?.Trim() ?? "").Where(c => c.Length > 0).Distinct().ToList();
        var check = new InputCheck()
            .Text("industry", input.Industry, 64)
            .Text("partnerSchools", input.PartnerSchools, 500)
            .Text("cooperation", input.Cooperation, 2000)
            .That(codes.Count <= MaxPartners, "partnerCodes", InputCheck.OutOfRangeCode, ("From", 0), ("To", MaxPartners));
        var partners = new List<Guid>();
        foreach (var code in codes.Take(MaxPartners))
            if (await institutions.FindByCodeAsync(code, ct) is { Listed: true } partner)
                partners.Add(partner.Id);
            else
                check.That(false, "partnerCodes", IntegrationPilotsErrorCodes.PartnerUnknown, ("Code", code));
        check.ThrowIfAny();
        return new PilotApplication
        {
            Industry = input.Industry!.Trim(),
            PartnerSchools = input.PartnerSchools!.Trim(),
            Cooperation = input.Cooperation!.Trim(),
            PartnerIds = partners,
        };
    }
}
