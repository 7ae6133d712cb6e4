using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Enterprises;
using TrainingPlatform.IntegrationPilots.Files;

namespace TrainingPlatform.IntegrationPilots.Indicators;

/// <summary>The enterprise enters values with their evidence, another person signs them off or sends them back.</summary>
internal sealed class IndicatorAppService(
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    PilotEnterpriseReader pilots,
    IndicatorReader reader,
    IndicatorInputRules rules,
    PilotFiles files,
    Actors actors,
    ILogger<IndicatorAppService> log
)
{
    public async Task<ListResultDto<IndicatorValueDto>> EnterAsync(Guid pilotId, IndicatorReportInput input, CancellationToken ct)
    {
        var rows = await rules.ReadAsync(input, ct);
        var period = new ReportPeriod(input.Year, input.Quarter);
        await unitOfWork.RunAsync(
            async c => await EnterAsync(await pilots.LoadAsync(pilotId, c), input.Indicator!, period, rows, c),
            ct,
            Lock(pilotId)
        );
        return await reader.OfPilotAsync(pilotId, period, ct);
    }

    /// <summary>Puts the rows in place of those of the period; in the caller's transaction.</summary>
    public async Task EnterAsync(
        PilotEnterprise pilot,
        string indicator,
        ReportPeriod period,
        IReadOnlyList<IndicatorRow> rows,
        CancellationToken ct
    )
    {
        if (!pilot.IsInProgramme)
            throw new BusinessException(IntegrationPilotsErrorCodes.EnterpriseNotInState).WithData("Number", pilot.Number);
        var report = await db.Set<IndicatorReport>()
            .SingleOrDefaultAsync(
                r => r.PilotEnterpriseId == pilot.Id && r.Indicator == indicator && r.Year == period.Year && r.Quarter == period.Quarter,
                ct
            );
        if (report is null)
            db.Add(report = new IndicatorReport(Guid.CreateVersion7(), pilot, indicator, period));
        report.Enter(rows, await actors.CurrentAsync(ct));
        await db.SaveChangesAsync(ct);
    }

    public async Task<AttachmentDto> AttachAsync(Guid id, IFormFile? file, CancellationToken ct)
    {
        var report = await reader.LoadAsync(id, ct);
        report.ExpectEditable();
        var added = await files.AddAsync(new PilotFileOwner(report.Id, report.DivisionId, report.InstitutionId), file, ct);
        await db.SaveChangesAsync(ct);
        return added;
    }

    public async Task<ListResultDto<IndicatorValueDto>> SignOffAsync(Guid id, CancellationToken ct)
    {
        var report = await reader.LoadAsync(id, ct);
        report.SignOff(await files.AnyAsync(id, ct), await actors.CurrentAsync(ct));
        return await SaveAsync(report, ct);
    }

    public async Task<ListResultDto<IndicatorValueDto>> ReturnAsync(Guid id, ReturnReportInput input, CancellationToken ct)
    {
        new InputCheck().Text("reason", input.Reason, 500).ThrowIfAny();
        var report = await reader.LoadAsync(id, ct);
        report.Return(input.Reason!.Trim());
        return await SaveAsync(report, ct);
    }

    public static string Lock(Guid pilotId) => "pilot-indicators:" + pilotId;

    private async Task<ListResultDto<IndicatorValueDto>> SaveAsync(IndicatorReport report, CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        log.LogInformation(
            "Indicator {Indicator} {Year}-{Quarter} is now {Status}",
            report.Indicator,
            report.Year,
            report.Quarter,
            report.Status
        );
        return await reader.OfPilotAsync(report.PilotEnterpriseId, new ReportPeriod(report.Year, report.Quarter), ct);
    }
}
