using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.IntegrationPilots.Investments;

namespace TrainingPlatform.IntegrationPilots.Bases;

/// <summary>A base is proposed, Development and Reform decides each step and grants money, and the partner reports how its places are used.</summary>
internal sealed class PilotBaseAppService(
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    NumberSeries numbers,
    PilotBaseReader reader,
    IInstitutionFacts institutions,
    IDivisionTree divisions,
    IDataScope scope,
    Actors actors,
    IBusinessClock clock,
    ILogger<PilotBaseAppService> log
)
{
    public const string NumberKind = "BAS";
    private const int MaxPlaces = 100_000;

    public async Task<PilotBaseDto> ProposeAsync(BaseProposalInput input, CancellationToken ct)
    {
        var proposal = await ReadAsync(input, ct);
        var id = await unitOfWork.RunAsync(
            async c =>
            {
                var number = await numbers.NextAsync(NumberKind, divisions.Get(proposal.DivisionId).Code, clock.Today.Year, c);
                var proposed = new PilotBase(Guid.CreateVersion7(), number, proposal, await actors.CurrentAsync(c), clock.Today);
                db.Add(proposed);
                await db.SaveChangesAsync(c);
                log.LogInformation("Base {Number} proposed", number);
                return proposed.Id;
            },
            ct
        );
        return await reader.GetAsync(id, ct);
    }

    public async Task<PilotBaseDto> DecideAsync(Guid id, BaseStepInput input, CancellationToken ct)
    {
        var step = Read(input);
        var decided = await reader.LoadAsync(id, ct);
        decided.Decide(step, await actors.CurrentAsync(ct));
        await db.SaveChangesAsync(ct);
        log.LogInformation("Base {Number} is now {Status}", decided.Number, decided.Status);
        return await reader.GetAsync(id, ct);
    }

    public async Task<PilotBaseDto> GrantAsync(Guid id, BaseFundingInput input, CancellationToken ct)
    {
        var isAmount = Yuan.TryParse(input.Amount, out var amount);
        new InputCheck()
            .That(input.Source is { } source && Enum.IsDefined(source), "source", InputCheck.RequiredCode)
            .That(input.On is not null, "on", InputCheck.RequiredCode)
            .That(input.On is not { } on || on <= clock.Today, "on", IntegrationPilotsErrorCodes.DayInFuture)
            .That(isAmount && amount > Yuan.Zero && amount <= LedgerAppService.MaxAmount, "amount", IntegrationPilotsErrorCodes.AmountWrong)
            .Text("reference", input.Reference, 64)
            .ThrowIfAny();
        var granted = await reader.LoadAsync(id, ct);
        granted.Grant(
            new BaseFunding(input.Source!.Value, input.On!.Value, amount, input.Reference!.Trim(), await actors.CurrentAsync(ct))
        );
        await db.SaveChangesAsync(ct);
        return await reader.GetAsync(id, ct);
    }

    public async Task<PilotBaseDto> ReportOccupancyAsync(Guid id, BaseOccupancyInput input, CancellationToken ct)
    {
        var reported = await reader.LoadAsync(id, ct);
        var places = reported.AcceptedPlaces ?? 0;
        new InputCheck()
            .Range("year", input.Year, clock.Today.Year - 5, clock.Today.Year)
            .Range("quarter", input.Quarter, 1, 4)
            .Range("openDays", input.OpenDays, 0, 92)
            .Range("usedPlaceDays", input.UsedPlaceDays, 0, int.MaxValue)
            .That(
                input.UsedPlaceDays <= (long)places * input.OpenDays,
                "usedPlaceDays",
                IntegrationPilotsErrorCodes.OccupancyTooHigh,
                ("Places", places)
            )
            .Text("reference", input.Reference, 128)
            .ThrowIfAny();
        var count = new OccupancyCount(places, input.OpenDays, input.UsedPlaceDays, input.Reference!.Trim());
        reported.ReportOccupancy(new BaseOccupancy(input.Year, input.Quarter, count, (await actors.CurrentAsync(ct)).Name));
        await db.SaveChangesAsync(ct);
        return await reader.GetAsync(id, ct);
    }

    private BaseStep Read(BaseStepInput input)
    {
        var on = input.On ?? clock.Today;
        var accepts = input.Status == PilotBaseStatus.Accepted;
        new InputCheck()
            .That(input.Status is { } status && Enum.IsDefined(status), "status", InputCheck.RequiredCode)
            .That(on <= clock.Today, "on", IntegrationPilotsErrorCodes.DayInFuture)
            .Text("ground", input.Ground, 500, required: accepts || input.Status == PilotBaseStatus.Suspended)
            .That(
                !accepts || input.AcceptedPlaces is > 0 and <= MaxPlaces,
                "acceptedPlaces",
                InputCheck.OutOfRangeCode,
                ("From", 1),
                ("To", MaxPlaces)
            )
            .ThrowIfAny();
        return new BaseStep(input.Status!.Value, on, input.Ground?.Trim(), accepts ? input.AcceptedPlaces : null);
    }

    private async Task<BaseProposal> ReadAsync(BaseProposalInput input, CancellationToken ct)
    {
        var partner = await PartnerAsync(input, ct);
        var division = scope.InstitutionId is null ? input.DivisionId : partner?.DivisionId;
        new InputCheck()
            .Text("name", input.Name, 128)
            .Text("builderName", input.BuilderName, 128)
            .Text("trade", input.Trade, 64)
            .Range("plannedPlaces", input.PlannedPlaces, 1, MaxPlaces)
            .That(
                scope.InstitutionId is not null || division is { } d && (scope.All || scope.DivisionIds.Contains(d)),
                "divisionId",
                IntegrationPilotsErrorCodes.DivisionOutOfScope
            )
            .That(
                scope.InstitutionId is not null || string.IsNullOrWhiteSpace(input.PartnerCode) || partner is not null,
                "partnerCode",
                IntegrationPilotsErrorCodes.PartnerUnknown,
                ("Code", input.PartnerCode)
            )
            .ThrowIfAny();
        return new BaseProposal
        {
            Name = input.Name!.Trim(),
            BuilderName = input.BuilderName!.Trim(),
            Trade = input.Trade!.Trim(),
            PlannedPlaces = input.PlannedPlaces,
            DivisionId = division ?? throw new BusinessException(IntegrationPilotsErrorCodes.NoEnterprise),
            PartnerId = partner?.Id,
        };
    }

    /// <summary>An institution proposes for itself, an office for whom it names.</summary>
    private async Task<InstitutionRow?> PartnerAsync(BaseProposalInput input, CancellationToken ct) =>
        scope.InstitutionId is { } own ? await institutions.FindAsync(own, ct)
        : input.PartnerCode?.Trim() is { Length: > 0 } code ? await institutions.FindByCodeAsync(code, ct)
        : null;
}
