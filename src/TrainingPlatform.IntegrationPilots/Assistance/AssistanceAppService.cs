using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.IntegrationPilots.Indicators;

namespace TrainingPlatform.IntegrationPilots.Assistance;

/// <summary>Development and Reform records what two schools agreed and confirms what the receiving school reports.</summary>
internal sealed class AssistanceAppService(
    TrainingPlatformDbContext db,
    IInstitutionFacts institutions,
    IDivisionTree divisions,
    IDataScope scope,
    Actors actors,
    IBusinessClock clock
)
{
    private const int MaxMeasures = 30;

    public async Task<ListResultDto<PairedAssistanceDto>> ListAsync(CancellationToken ct) =>
        new([
            .. (
                await db.Set<PairedAssistance>()
                    .AsNoTracking()
                    .AsSplitQuery()
                    .OrderByDescending(p => p.AgreedOn)
                    .ThenBy(p => p.Id)
                    .ToListAsync(ct)
            ).Select(ToDto),
        ]);

    public async Task<PairedAssistanceDto> AgreeAsync(AssistanceInput input, CancellationToken ct)
    {
        var receiver = input.ReceiverCode?.Trim() is { Length: > 0 } code ? await institutions.FindByCodeAsync(code, ct) : null;
        var measures = Read(input, receiver);
        var agreement = new AssistanceAgreement
        {
            HelperName = input.HelperName!.Trim(),
            ReceiverId = receiver!.Id,
            ReceiverName = receiver.Name,
            DivisionId = receiver.DivisionId,
            Reference = input.Reference!.Trim(),
            AgreedOn = input.AgreedOn!.Value,
        };
        var pair = new PairedAssistance(Guid.CreateVersion7(), agreement, measures);
        db.Add(pair);
        await db.SaveChangesAsync(ct);
        return ToDto(pair);
    }

    public async Task<PairedAssistanceDto> ReportAsync(Guid id, MeasureResultInput input, CancellationToken ct)
    {
        new InputCheck()
            .That(input.MeasureId is not null, "measureId", InputCheck.RequiredCode)
            .That(IndicatorReport.IsQuantity(input.Quantity), "quantity", IntegrationPilotsErrorCodes.QuantityWrong)
            .That(input.On is not null, "on", InputCheck.RequiredCode)
            .That(input.On is not { } on || on <= clock.Today, "on", IntegrationPilotsErrorCodes.DayInFuture)
            .Text("reference", input.Reference, 128)
            .ThrowIfAny();
        return await ChangeAsync(
            id,
            (pair, by) =>
                pair.Report(input.MeasureId!.Value, new MeasureResult(input.Quantity, input.On!.Value, input.Reference!.Trim()), by),
            ct
        );
    }

    public async Task<PairedAssistanceDto> ConfirmAsync(Guid id, MeasureConfirmInput input, CancellationToken ct)
    {
        new InputCheck().That(input.MeasureId is not null, "measureId", InputCheck.RequiredCode).ThrowIfAny();
        return await ChangeAsync(id, (pair, by) => pair.Confirm(input.MeasureId!.Value, by), ct);
    }

    private async Task<PairedAssistanceDto> ChangeAsync(Guid id, Action<PairedAssistance, Actor> change, CancellationToken ct)
    {
        var pair =
            await db.Set<PairedAssistance>().AsSplitQuery().SingleOrDefaultAsync(p => p.Id == id, ct)
            ?? throw new EntityNotFoundException(typeof(PairedAssistance), id);
        change(pair, await actors.CurrentAsync(ct));
        await db.SaveChangesAsync(ct);
        return ToDto(pair);
    }

    private IReadOnlyList<AssistanceMeasure> Read(AssistanceInput input, InstitutionRow? receiver)
    {
        var measures = input.Measures ?? [];
        var check = new InputCheck()
            .Text("helperName", input.HelperName, 128)
            .That(receiver is { IsEnterprise: false }, "receiverCode", IntegrationPilotsErrorCodes.SchoolUnknown)
            .That(
                receiver is null || scope.All || scope.DivisionIds.Contains(receiver.DivisionId),
                "receiverCode",
                IntegrationPilotsErrorCodes.DivisionOutOfScope
            )
            .Text("reference", input.Reference, 64)
            .That(input.AgreedOn is not null, "agreedOn", InputCheck.RequiredCode)
            .That(input.AgreedOn is not { } on || on <= clock.Today, "agreedOn", IntegrationPilotsErrorCodes.DayInFuture)
            .That(measures.Count is > 0 and <= MaxMeasures, "measures", InputCheck.OutOfRangeCode, ("From", 1), ("To", MaxMeasures));
        foreach (var measure in measures)
            check
                .That(measure.Kind is { } kind && Enum.IsDefined(kind), "measures", InputCheck.RequiredCode)
                .Text("measures", measure.Text, 200)
                .Text("measures", measure.Unit, 16)
                .That(
                    measure.Agreed > 0 && IndicatorReport.IsQuantity(measure.Agreed),
                    "measures",
                    IntegrationPilotsErrorCodes.QuantityWrong
                )
                .That(measure.DueOn is not null, "measures", InputCheck.RequiredCode);
        check.ThrowIfAny();
        return [.. measures.Select(m => new AssistanceMeasure(m.Kind!.Value, m.Text!.Trim(), m.Unit!.Trim(), m.Agreed, m.DueOn!.Value))];
    }

    private PairedAssistanceDto ToDto(PairedAssistance p) =>
        new()
        {
            Id = p.Id,
            HelperName = p.HelperName,
            ReceiverName = p.ReceiverName,
            DivisionName = divisions.Get(p.DivisionId).Name,
            Reference = p.Reference,
            AgreedOn = p.AgreedOn,
            Measures = [.. p.Measures.OrderBy(m => m.DueOn).ThenBy(m => m.Id).Select(ToDto)],
        };

    private AssistanceMeasureDto ToDto(AssistanceMeasure m) =>
        new()
        {
            Id = m.Id,
            Kind = m.Kind,
            Text = m.Text,
            Unit = m.Unit,
            Agreed = m.Agreed,
            DueOn = m.DueOn,
            Result = m.Result,
            ResultOn = m.ResultOn,
            ResultReference = m.ResultReference,
            ReportedByName = m.ReportedByName,
            ConfirmedByName = m.ConfirmedByName,
            State =
                m.ConfirmedAt is not null ? AssistanceMeasureState.Confirmed
                : m.Result is not null ? AssistanceMeasureState.Reported
                : m.DueOn < clock.Today ? AssistanceMeasureState.Late
                : AssistanceMeasureState.Agreed,
        };
}
