using System.Globalization;
using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Reports.Statements;

/// <summary>The application form of a claim: who applies, for which class, how much, by which clauses; room for signatures.</summary>
internal sealed class ApplicationForm(ClaimWords words)
{
    private const double Signature = 54;

    public byte[] Write(ClaimSheet claim)
    {
        using var workbook = new Workbook();
        var title = words.Title("ApplicationForm");
        var sheet = workbook.Add(title, title, 4, landscape: false);
        sheet.Widths(20, 30, 20, 30);
        sheet.Line($"{words.Label("ClaimNumber")}: {claim.Number}    {words.Kind(claim.Kind)}    {claim.DivisionName}");
        if (claim.Illustrative)
            sheet.Line(words.Illustrative, bold: true);
        sheet.Form(Applicant(claim));
        sheet.Form(Class(claim));
        sheet.Form(Amount(claim));
        foreach (var signature in Signatures(claim))
            sheet.Form([signature]);
        return workbook.ToBytes();
    }

    private IReadOnlyList<FormField> Applicant(ClaimSheet claim) =>
        [
            Field("ApplyingUnit", claim.Institution.Name),
            Field("SocialCreditCode", claim.Institution.SocialCreditCode),
            Field("LegalRepresentative", claim.Institution.LegalRepresentative),
            Field("ContactName", claim.Institution.ContactName),
            Field("AccountName", claim.Institution.AccountName),
            Field("BankAndAccount", $"{claim.Institution.BankName} {claim.Institution.AccountMask}".Trim()),
        ];

    private IReadOnlyList<FormField> Class(ClaimSheet claim) =>
        [
            Field("ClassName", claim.Class.Name),
            Field("FilingNumber", claim.Class.FilingNumber ?? claim.Class.Number),
            Field("OccupationAndLevel", $"{claim.Class.OccupationName} {words.Code("Level", claim.Class.Level)}".Trim()),
            Field("Period", $"{Day(claim.Class.StartOn)} - {Day(claim.Class.EndOn)}"),
            new FormField(words.Label("ClassHours"), claim.Class.ClassHours, CellFormat.WholeNumber),
            Field("CourseName", claim.Class.CourseName),
            new FormField(words.Label("Enrolled"), claim.Class.Enrolled, CellFormat.WholeNumber),
            new FormField(words.Label("Completed"), claim.Class.Completed, CellFormat.WholeNumber),
            new FormField(words.Label("Certified"), claim.Class.Certified, CellFormat.WholeNumber),
            new FormField(words.Label("Claimed"), claim.Lines.Count, CellFormat.WholeNumber),
        ];

    private IReadOnlyList<FormField> Amount(ClaimSheet claim)
    {
        var standards = claim.Lines.Select(l => (l.Standard, l.StandardUnit)).Where(s => s.Standard is not null).Distinct();
        var total = claim.Lines.Aggregate(Yuan.Zero, (sum, l) => sum + l.Amount);
        return
        [
            Field(
                "Standard",
                string.Join(
                    "; ",
                    standards.Select(s =>
                        $"{s.Standard!.Value.ToString("0.00", CultureInfo.InvariantCulture)} {words.Unit(s.StandardUnit)}"
                    )
                )
            ),
            new FormField(words.Label("ClaimedAmount"), total.Amount, CellFormat.Money),
            Field("Clauses", string.Join(", ", claim.Clauses)),
            Field("Edition", claim.EditionLabel),
            Field("Fund", claim.FundName),
            Field(
                "SubmittedAt",
                claim.SubmittedAt is { } at ? Day(DateOnly.FromDateTime(at.ToOffset(TimeSpan.FromHours(8)).DateTime)) : null
            ),
        ];
    }

    /// <summary>Names of who decided on the platform; seals and signatures stay blank.</summary>
    private IEnumerable<FormField> Signatures(ClaimSheet claim) =>
        [
            new FormField(words.Label("Attachments"), null, Height: Signature),
            new FormField(words.Label("HandledBy"), claim.SubmitterName, Height: Signature),
            new FormField(words.Label("FirstReview"), claim.FirstReviewers, Height: Signature),
            new FormField(words.Label("SecondReview"), claim.SecondReviewers, Height: Signature),
            new FormField(words.Label("FinanceOpinion"), claim.PaymentApprovers, Height: Signature),
            new FormField(words.Label("PrefectureReview"), claim.PrefectureReviewers, Height: Signature),
        ];

    private FormField Field(string key, string? value) => new(words.Label(key), value);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
