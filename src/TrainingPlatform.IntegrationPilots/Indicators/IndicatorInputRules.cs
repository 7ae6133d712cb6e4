using TrainingPlatform.Application;

namespace TrainingPlatform.IntegrationPilots.Indicators;

/// <summary>Checks what is entered for an indicator; the Excel import asks the same questions.</summary>
internal sealed class IndicatorInputRules(IndicatorCatalogue catalogue, IBusinessClock clock)
{
    private const int MaxRows = 500;

    public async Task<IReadOnlyList<IndicatorRow>> ReadAsync(IndicatorReportInput input, CancellationToken ct)
    {
        var indicators = await catalogue.AllAsync(ct);
        var rows = input.Rows ?? [];
        var check = new InputCheck().That(
            rows.Count is > 0 and <= MaxRows,
            "rows",
            InputCheck.OutOfRangeCode,
            ("From", 1),
            ("To", MaxRows)
        );
        CheckIndicator(check, indicators, input.Indicator, input.Year, input.Quarter);
        foreach (var row in rows)
            CheckRow(check, row, input.Year, input.Quarter, "rows");
        check.ThrowIfAny();
        return [.. rows.Select(ToRow)];
    }

    public static void CheckIndicator(InputCheck check, IReadOnlyList<PilotIndicator> indicators, string? code, int year, int quarter)
    {
        var indicator = indicators.SingleOrDefault(i => i.Code == code);
        check
            .That(indicator is not null, "indicator", IntegrationPilotsErrorCodes.IndicatorUnknown, ("Code", code))
            .That(
                indicator is null || indicator.Source == IndicatorSourceKind.Entered,
                "indicator",
                IntegrationPilotsErrorCodes.IndicatorComputed
            )
            .That(
                ReportPeriod.IsPossible(year, quarter)
                    && (indicator is null || indicator.Period == IndicatorPeriodKind.Year == (quarter == 0)),
                "quarter",
                IntegrationPilotsErrorCodes.PeriodWrong
            );
    }

    public void CheckRow(InputCheck check, IndicatorRowInput row, int year, int quarter, string member)
    {
        var inPeriod =
            row.On is not { } on
            || !ReportPeriod.IsPossible(year, quarter)
            || (new ReportPeriod(year, quarter).Covers(on) && on <= clock.Today);
        check
            .That(row.Evidence is { } evidence && Enum.IsDefined(evidence), member, InputCheck.RequiredCode)
            .Text(member, row.Reference, 128)
            .That(row.On is not null, member, InputCheck.RequiredCode)
            .That(inPeriod, member, IntegrationPilotsErrorCodes.DayOutsidePeriod)
            .That(IndicatorReport.IsQuantity(row.Quantity), member, IntegrationPilotsErrorCodes.QuantityWrong);
    }

    public static IndicatorRow ToRow(IndicatorRowInput row) => new(row.Evidence!.Value, row.Reference!.Trim(), row.On!.Value, row.Quantity);
}
