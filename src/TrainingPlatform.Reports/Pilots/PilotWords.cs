using System.Globalization;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.IntegrationPilots.Contracts;
using TrainingPlatform.Reports.Statements;

namespace TrainingPlatform.Reports.Pilots;

/// <summary>Words of the pilots' sheets, in the language of the reader.</summary>
internal sealed class PilotWords(ClaimWords words, TextCatalog texts)
{
    private static bool English => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    public string Title(string sheet) => words.Title("Pilot." + sheet);

    public string Label(string key) => words.Label("Pilot." + key);

    public string Status(string status) => texts.Text("Enum:PilotEnterpriseStatus." + status);

    public string Light(string light) => texts.Text("PilotLight:" + light);

    public string Work(string code) => texts.Text("Enum:WorkFigure." + code);

    public string Period(int year, int quarter) =>
        quarter == 0
            ? texts.Text("PilotPeriod:Year", new Dictionary<string, object?> { ["Year"] = year })
            : texts.Text("PilotPeriod:Quarter", new Dictionary<string, object?> { ["Year"] = year, ["Quarter"] = quarter });

    public string Name(PilotReportIndicator i) => English ? $"{i.NameEn} ({i.UnitEn})" : $"{i.NameZh} ({i.UnitZh})";

    public string Cell(PilotReportCell? cell) =>
        cell is null ? ""
        : cell.Hidden ? Label("Hidden")
        : Number(cell.Value);

    public SheetTable Table(
        IReadOnlyList<SheetColumn> columns,
        IReadOnlyList<string> headings,
        IReadOnlyList<IReadOnlyList<object?>> rows
    ) =>
        new()
        {
            Columns = columns,
            Headings = headings,
            Rows = rows,
            TotalLabel = words.Total,
        };

    public string Kind(string kind) => texts.Text("Enum:LedgerEntryKind." + kind);

    public static string Number(decimal? value) => value?.ToString("#,##0.##", CultureInfo.InvariantCulture) ?? "";
}
