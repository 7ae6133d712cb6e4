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
