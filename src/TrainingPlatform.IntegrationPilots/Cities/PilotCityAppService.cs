using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Files;

namespace TrainingPlatform.IntegrationPilots.Cities;

/// <summary>Development and Reform names a candidate, files its documents and records its steps.</summary>
internal sealed class PilotCityAppService(
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    PilotCityReader reader,
    CityReadiness readiness,
    PilotFiles files,
    IDataScope scope,
    Actors actors,
    IBusinessClock clock,
    ILogger<PilotCityAppService> log
)
{
    public async Task<PilotCityDto> NameAsync(CityInput input, CancellationToken ct)
    {
        new InputCheck()
            .That(
                input.DivisionId is { } d && (scope.All || scope.DivisionIds.Contains(d)),
                "divisionId",
                IntegrationPilotsErrorCodes.DivisionOutOfScope
            )
            .ThrowIfAny();
        var id = await unitOfWork.RunAsync(
            async c =>
            {
                if (await db.Set<PilotCity>().AnyAsync(x => x.DivisionId == input.DivisionId && x.Status != PilotCityStatus.Closed, c))
                    throw new BusinessException(IntegrationPilotsErrorCodes.CityAlreadyThere);
                var city = new PilotCity(Guid.CreateVersion7(), input.DivisionId!.Value, await actors.CurrentAsync(c), clock.Today);
                db.Add(city);
                await db.SaveChangesAsync(c);
                return city.Id;
            },
            ct,
            "pilot-city:" + input.DivisionId
        );
        return await reader.GetAsync(id, ct);
    }

    /// <summary>A bid with something missing says why it goes out all the same.</summary>
    public async Task<PilotCityDto> DecideAsync(Guid id, CityStepInput input, CancellationToken ct)
    {
        var city = await reader.LoadAsync(id, ct);
        var on = input.On ?? clock.Today;
        var complete =
            input.Status == PilotCityStatus.Candidate
            || (input.Status == PilotCityStatus.Submitted && (await readiness.OfAsync(city, ct)).All(i => i.Met));
        new InputCheck()
            .That(input.Status is { } status && Enum.IsDefined(status), "status", InputCheck.RequiredCode)
            .That(on <= clock.Today, "on", IntegrationPilotsErrorCodes.DayInFuture)
            .Text("ground", input.Ground, 500, required: !complete)
            .ThrowIfAny();
        city.Decide(new CityStep(input.Status!.Value, on, input.Ground?.Trim()), await actors.CurrentAsync(ct));
        await db.SaveChangesAsync(ct);
        log.LogInformation("City {CityId} is now {Status}", id, city.Status);
        return await reader.GetAsync(id, ct);
    }

    public async Task<ListResultDto<CityReadinessDto>> FileAsync(Guid id, CityEvidenceForm form, CancellationToken ct)
    {
        var city = await reader.LoadAsync(id, ct);
        var on = form.On ?? clock.Today;
        new InputCheck()
            .That(
                CityRequirement.All.Any(r => r.Code == form.Requirement && r.Kind == CityRequirementKind.Document),
                "requirement",
                IntegrationPilotsErrorCodes.RequirementUnknown
            )
            .Text("reference", form.Reference, 128)
            .That(on <= clock.Today, "on", IntegrationPilotsErrorCodes.DayInFuture)
            .ThrowIfAny();
        var file = await files.AddAsync(new PilotFileOwner(city.Id, city.DivisionId, null), form.File, ct);
        db.Add(
            new CityEvidence(
                Guid.CreateVersion7(),
                city,
                form.Requirement!,
                new CityDocument(form.Reference!.Trim(), on, file.Id),
                await actors.CurrentAsync(ct)
            )
        );
        await db.SaveChangesAsync(ct);
        return await reader.ReadinessAsync(id, ct);
    }
}

/// <summary>A document as it is sent.</summary>
internal sealed record CityEvidenceForm(IFormFile? File, string? Requirement, string? Reference, DateOnly? On);
