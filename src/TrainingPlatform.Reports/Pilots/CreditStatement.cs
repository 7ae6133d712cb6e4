using System.Globalization;
using TrainingPlatform.IntegrationPilots.Contracts;
using TrainingPlatform.Reports.Pdf;

namespace TrainingPlatform.Reports.Pilots;

/// <summary>The statement of a pilot's tax credit: year by year with the lines of the determination, and the checked ledger.</summary>
internal sealed class CreditStatement(PilotWords words, ChineseFont font)
{
    private static readonly string[] YearColumns = ["Year", "Invested", "Surcharge", "Earned", "CreditUsed", "CreditCarried", "Repay"];
    private static readonly string[] EntryColumns = ["On", "Kind", "Reference", "Description", "Amount", "CheckedBy"];

    public byte[] WriteWorkbook(CreditSheet credit)
    {
        using var workbook = new Workbook();
        var sheet = workbook.Add(
            words.Title("Credit"),
            $"{words.Title("Credit")} · {credit.EnterpriseName}",
            YearColumns.Length,
            landscape: true
        );
        sheet.Line(Basis(credit));
        sheet.Table(
            words.Table(
                [new("Year", CellFormat.WholeNumber), .. YearColumns.Skip(1).Select(c => new SheetColumn(c, CellFormat.Money, 18))],
                [.. YearColumns.Select(words.Label)],
                [
                    .. credit.Years.Select(y =>
                        (IReadOnlyList<object?>)
                            [
                                y.Year,
                                y.Invested.Amount,
                                y.Surcharge.Amount,
                                y.Earned.Amount,
                                y.Used.Amount,
                                y.Carried.Amount,
                                y.Repay?.Amount,
                            ]
                    ),
                ]
            ),
            new Dictionary<string, decimal>()
        );
        foreach (var line in Lines(credit))
            sheet.Line(line);
        Entries(workbook, credit);
        return workbook.ToBytes();
    }

    public byte[] WritePdf(CreditSheet credit)
    {
        var title = $"{words.Title("Credit")} · {credit.EnterpriseName}";
        using var pdf = new PdfDocument(font.Typeface, title, $"{title}    SHA-256 {credit.Hash}");
        pdf.Title(title);
        pdf.Paragraph(Basis(credit));
        pdf.Table(
            [.. YearColumns.Select(words.Label)],
            [
                .. credit.Years.Select(y =>
                    (IReadOnlyList<string>)
                        [
                            Text(y.Year),
                            Money(y.Invested),
                            Money(y.Surcharge),
                            Money(y.Earned),
                            Money(y.Used),
                            Money(y.Carried),
                            Money(y.Repay),
                        ]
                ),
            ],
            [1, -2, -2, -2, -2, -2, -2]
        );
        foreach (var line in Lines(credit))
            pdf.Paragraph(line);
        pdf.Heading(words.Title("Ledger"));
        pdf.Table(
            [.. EntryColumns.Select(words.Label)],
            [
                .. credit.Entries.Select(e =>
                    (IReadOnlyList<string>)[Day(e.On), words.Kind(e.Kind), e.Reference, e.Description, Money(e.Amount), e.CheckedBy]
                ),
            ],
            [1.2f, 1.5f, 2, 4, -2, 1.5f]
        );
        return pdf.ToBytes();
    }

    private void Entries(Workbook workbook, CreditSheet credit)
    {
        var sheet = workbook.Add(
            words.Title("Ledger"),
            $"{words.Title("Ledger")} · {credit.EnterpriseName}",
            EntryColumns.Length,
            landscape: true
        );
        sheet.Table(
            words.Table(
                [
                    new("On"),
                    new("Kind"),
                    new("Reference", Width: 24),
                    new("Description", Width: 40),
                    new("Amount", CellFormat.Money, 18),
                    new("CheckedBy"),
                ],
                [.. EntryColumns.Select(words.Label)],
                [
                    .. credit.Entries.Select(e =>
                        (IReadOnlyList<object?>)[Day(e.On), words.Kind(e.Kind), e.Reference, e.Description, e.Amount.Amount, e.CheckedBy]
                    ),
                ]
            ),
            new Dictionary<string, decimal>()
        );
    }

    private IEnumerable<string> Lines(CreditSheet credit) =>
        credit.Years.SelectMany(y => y.Lines.Select(l => $"{y.Year}    {l.Sentence} = {l.Amount}    {l.Clause}"));

    private string Basis(CreditSheet credit) =>
        $"{credit.PilotNumber}    {credit.SocialCreditCode}    {words.Label("CultivatingFrom")}: {Day(credit.CultivatingFrom)}    {credit.EditionLabel}    {words.Label("Digest")}: {credit.Hash}";

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Money(Domain.Yuan? amount) =>
        amount is { } yuan ? yuan.Amount.ToString("#,##0.00", CultureInfo.InvariantCulture) : "";
}
