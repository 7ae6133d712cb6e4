using System.Globalization;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Reports.Statements;

/// <summary>
/// 生活费补贴申请表: one form per person on a page of its own, because the form names the group that entitles, and who signs one must not read
/// the group of another.
/// </summary>
internal sealed class AllowanceWorkbook(ClaimWords words)
{
    public const string Sheet = "AllowanceForm";
    private const int Columns = 4;
    private const double Signature = 54;

    public byte[] Write(AllowanceSheet claim)
    {
        using var workbook = new Workbook();
        var title = words.Title(Sheet);
        var sheet = workbook.Add(title, title, Columns, landscape: false);
        sheet.Widths(20, 30, 20, 30);
        foreach (var (form, at) in claim.Forms.Select((f, i) => (f, i)))
        {
            if (at > 0)
                sheet.NextPage(title);
            sheet.Line($"{words.Label("ClaimNumber")}: {claim.ClaimNumber}    {claim.DivisionName}");
            if (claim.Illustrative)
                sheet.Line(words.Illustrative, bold: true);
            sheet.Form(Person(form));
            sheet.Form(Claim(claim, form));
            sheet.Form([new FormField(words.Label("Allowance.Signature"), Signed(form), Height: Signature)]);
        }
        return workbook.ToBytes();
    }

    private IReadOnlyList<FormField> Person(AllowanceForm form) =>
        [
            Field("Name", form.TraineeName),
            Field("IdMasked", form.IdMask),
            Field(
                "Group",
                string.Join(
                    "; ",
                    ((string?[])[words.Code("Status", form.Group), form.Rural ? words.Label("Allowance.Rural") : null]).Where(g =>
                        !string.IsNullOrEmpty(g)
                    )
                )
            ),
            Field("Allowance.Evidence", form.Evidence),
        ];

    private IReadOnlyList<FormField> Claim(AllowanceSheet claim, AllowanceForm form) =>
        [
            Field("ClassName", claim.ClassName),
            Field("Period", $"{Day(claim.StartOn)} - {Day(claim.EndOn)}"),
            new FormField(words.Label("Allowance.Days"), form.Days, CellFormat.Number),
            Field(
                "Standard",
                form.Standard is { } standard
                    ? $"{standard.ToString("0.00", CultureInfo.InvariantCulture)} {words.Unit(form.StandardUnit)}"
                    : null
            ),
            new FormField(words.Label("ClaimedAmount"), form.Amount.Amount, CellFormat.Money),
            Field(
                "Allowance.Earlier",
                form.EarlierDays > 0
                    ? words.Text("Allowance.EarlierDays", form.EarlierDays.ToString("0.####", CultureInfo.InvariantCulture))
                    : words.Label("Allowance.NoneEarlier")
            ),
            Field("Allowance.Account", $"{form.Bank} {form.AccountMask}".Trim()),
            Field("Edition", form.EditionLabel),
        ];

    /// <summary>Who asked on the platform is named with the day; the place to sign stays.</summary>
    private string? Signed(AllowanceForm form) => form.ConfirmedOn is { } on ? words.Text("Allowance.Confirmed", Day(on)) : null;

    private FormField Field(string key, string? value) => new(words.Label(key), value);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
