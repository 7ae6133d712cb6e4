using TrainingPlatform.AspNetCore.Localization;

namespace TrainingPlatform.Reports.Statements;

/// <summary>Words on the claim sheets, in the language of the reader.</summary>
internal sealed class ClaimWords(TextCatalog texts)
{
    public string Title(string sheet) => texts.Text("Sheet:" + sheet);

    public string Heading(SheetColumn column) => texts.Text("Column:" + column.HeadingKey);

    public string Label(string key) => texts.Text("Column:" + key);

    public string Code(string vocabulary, string? code) => string.IsNullOrEmpty(code) ? "" : texts.Text($"Code:{vocabulary}.{code}");

    public string Unit(string? unit) => string.IsNullOrEmpty(unit) ? "" : texts.Text("Unit:" + unit);

    public string Kind(string kind) => texts.Text("Enum:ClaimKind." + kind);

    public string Status(string status) => texts.Text("Enum:SubsidyClaimLineStatus." + status);

    public string ReturnCode(string? code) => string.IsNullOrEmpty(code) ? "" : texts.Text("ReturnCode:" + code);

    public string ReturnStatus(string? status) => string.IsNullOrEmpty(status) ? "" : texts.Text("Enum:ReturnStatus." + status);

    public string Step(string step) => texts.Text("Step:" + step);

    public string Decision(string decision) => texts.Text("Decision:" + decision);

    public string Reason(string code) => texts.Text("ReturnReason:" + code);

    public string Check(string code) => texts.Text("Check:" + code);

    public string CheckResult(string result) => texts.Text("Enum:CheckResult." + result);

    public string RoutingEntry(string entry) => texts.Text("RoutingEntry:" + entry);

    public string Account(string kind) => texts.Text("Enum:LedgerAccountKind." + kind);

    public string Posting(string kind) => texts.Text("Enum:PostingKind." + kind);

    public string ObjectionStatus(string status) => texts.Text("Enum:ObjectionStatus." + status);

    /// <summary>A text with one value in it.</summary>
    public string Text(string key, string value) => texts.Text("Column:" + key, new Dictionary<string, object?> { ["Value"] = value });

    /// <summary>Said on every sheet whose amounts come from an example edition.</summary>
    public string Illustrative => texts.Text("Sheet:Illustrative");

    public string Total => texts.Text("Sheet:Total");

    public SheetTable Table(IReadOnlyList<SheetColumn> columns, IReadOnlyList<IReadOnlyList<object?>> rows) =>
        new()
        {
            Columns = columns,
            Headings = [.. columns.Select(Heading)],
            Rows = rows,
            TotalLabel = Total,
        };
}
