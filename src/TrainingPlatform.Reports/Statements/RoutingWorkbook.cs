using System.Globalization;
using TrainingPlatform.Domain;
using TrainingPlatform.Reports.Tables;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Reports.Statements;

/// <summary>审核流转表: what every office did with every line of a claim, when and why, for those who review. It leaves the office with nobody.</summary>
internal sealed class RoutingWorkbook(ClaimWords words, IRoutingSheets routing, TableWriter tables)
{
    private static readonly SheetColumn[] Columns =
    [
        new("No", CellFormat.WholeNumber, 6),
        new("Name", Width: 12),
        new("Routing.Step", Width: 12),
        new("Routing.By", Width: 12),
        new("Routing.At", Width: 17),
        new("Routing.Checks", Width: 34),
        new("Routing.Opinion", Width: 34),
        new("Routing.Reasons", Width: 26),
        new("Routing.Documents", Width: 20),
    ];

    public async Task<SheetStream> WriteAsync(Guid claimId, CancellationToken ct)
    {
        var claim = await routing.ReadAsync(claimId, ct);
        var page = new TablePage
        {
            FileName = $"{words.Title("Routing")}-{claim.Number}.xlsx",
            Title = words.Title("Routing"),
            Above =
            [
                new(
                    $"{words.Label("ClaimNumber")}: {claim.Number}    {words.Kind(claim.Kind)}    {claim.ClassName}    {claim.DivisionName}"
                ),
                new(words.Label("Routing.Note")),
            ],
            Columns = Columns,
            Expected = claim.Rows,
        };
        return await tables.WriteAsync(page, routing.RowsAsync(claimId, ct).Select((row, i) => Row(row, i + 1)), ct);
    }

    private IReadOnlyList<object?> Row(RoutingRow row, int number) =>
        [
            number,
            row.TraineeName,
            row.Step is null ? words.RoutingEntry(row.Entry.ToString()) : words.Step(row.Step),
            row.ByName,
            At(row.At),
            Checks(row),
            Opinion(row),
            string.Join("; ", row.Reasons.Select(Reason)),
            string.Join("; ", row.Documents),
        ];

    /// <summary>What passed is counted, what did not is named: a reader looks for the latter.</summary>
    private string Checks(RoutingRow row)
    {
        if (row.Entry == RoutingEntry.Overridden)
            return string.Join("; ", row.Checks.Select(c => words.Check(c.Code)));
        var groups = row
            .Checks.GroupBy(c => c.Result)
            .Select(g =>
                g.Key == "Pass"
                    ? $"{words.CheckResult(g.Key)} {g.Count()}"
                    : $"{words.CheckResult(g.Key)}: {string.Join(", ", g.Select(c => words.Check(c.Code)))}"
            );
        return string.Join("; ", groups);
    }

    private string Opinion(RoutingRow row)
    {
        string?[] parts =
        [
            row.Decision is null ? null : words.Decision(row.Decision),
            row.Note,
            row.ExpiresOn is { } day ? $"{words.Label("Routing.Until")} {day:yyyy-MM-dd}" : null,
        ];
        return string.Join("; ", parts.Where(p => !string.IsNullOrEmpty(p)));
    }

    private string Reason(ReturnReason reason) =>
        $"{reason.Code} {words.Reason(reason.Code)}" + (reason.Text is null ? "" : $": {reason.Text}");

    private static string At(DateTimeOffset at) =>
        at.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
