using System.Globalization;
using TrainingPlatform.Reports.Statements;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Reports.Notices;

/// <summary>异议处理单: one objection from what was said to what was found, with room for evidence, signature and service. An office keeps it;
/// the objector gets the reply. It names no trainee.</summary>
internal sealed class ObjectionWorkbook(ClaimWords words, IObjectionSheets objections)
{
    private const int Columns = 4;
    private const double Text = 72;
    private const double Signature = 54;

    public async Task<SheetFile> WriteAsync(Guid objectionId, CancellationToken ct)
    {
        var objection = await objections.ReadAsync(objectionId, ct);
        using var workbook = new Workbook();
        var title = words.Title("Objection");
        var sheet = workbook.Add(title, title, Columns, landscape: false);
        sheet.Widths(20, 30, 20, 30);
        sheet.Line($"{objection.DivisionName}    {objection.NoticeNumber}");
        sheet.Line(words.Label("Objection.Note"));
        sheet.Form([
            Field("Objection.By", objection.RaisedBy ?? words.Label("Objection.Anonymous")),
            Field("Objection.RaisedOn", Day(objection.RaisedAt)),
            Field("Objection.Of", $"{objection.NoticeNumber} {objection.Code}"),
            Field("Objection.Status", words.ObjectionStatus(objection.Status)),
        ]);
        sheet.Form([Field("Objection.Reason", objection.Reason, Text)]);
        sheet.Form([Field("Objection.Evidence", null, Signature)]);
        sheet.Form([Field("Objection.Finding", objection.Finding, Text)]);
        sheet.Form([Field("Objection.Reply", objection.Reply, Text)]);
        sheet.Form([
            Field("Objection.Investigator", objection.DecidedByName, Signature),
            Field("Objection.DecidedOn", Day(objection.DecidedAt), Signature),
        ]);
        sheet.Form([Field("Objection.Served", null, Signature)]);
        return new SheetFile($"{title}-{objection.NoticeNumber}-{objection.Code}.xlsx", workbook.ToBytes());
    }

    private FormField Field(string key, string? value, double height = 20) => new(words.Label(key), value, Height: height);

    private static string? Day(DateTimeOffset? at) =>
        at?.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
