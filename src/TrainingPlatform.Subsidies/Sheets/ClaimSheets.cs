using System.Text;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.Policy;
using TrainingPlatform.Policy.Canonical;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.Determinations;
using TrainingPlatform.Training.Contracts;
using ClassFacts = TrainingPlatform.Training.Contracts.ClassFacts;

namespace TrainingPlatform.Subsidies.Sheets;

/// <summary>Reads a claim for the workbooks from what is stored.</summary>
internal sealed class ClaimSheets(
    TrainingPlatformDbContext db,
    ITrainingFacts training,
    IInstitutionFacts institutions,
    IPolicyEditions editions,
    IDivisionTree divisions
) : IClaimSheets
{
    public async Task<ClaimSheet> ReadAsync(Guid claimId, CancellationToken ct)
    {
        var claim =
            await db.Set<SubsidyClaim>().AsNoTracking().Include(c => c.Lines).AsSplitQuery().FirstOrDefaultAsync(c => c.Id == claimId, ct)
            ?? throw new EntityNotFoundException(typeof(SubsidyClaim), claimId);
        var lines = Claimed(claim);
        var trained = await training.ClassAsync(claim.ClassId, ct);
        var enrolments = await training.EnrolmentsAsync(claim.ClassId, ct);
        var edition = await EditionAsync(lines, ct);
        var determined = lines.Where(l => l.DeterminationJson is not null).ToDictionary(l => l.Id, Determination);
        return new ClaimSheet
        {
            ClaimId = claim.Id,
            Number = claim.Number,
            Kind = claim.Kind.ToString(),
            Measure = claim.Measure,
            DivisionName = divisions.Get(claim.DivisionId).Name,
            Institution = ToInstitution(await institutions.FindAsync(trained.InstitutionId, ct)),
            Class = ToClass(trained, enrolments),
            SubmittedAt = claim.SubmittedAt,
            SubmitterName = Names(lines, ClaimStep.Submit, ClaimDecision.Submit),
            FirstReviewers = Names(lines, ClaimStep.FirstReview, ClaimDecision.Pass),
            SecondReviewers = Names(lines, ClaimStep.SecondReview, ClaimDecision.Pass),
            PrefectureReviewers = Names(lines, ClaimStep.PrefectureReview, ClaimDecision.Pass),
            PaymentApprovers = Names(lines, ClaimStep.PaymentApproval, ClaimDecision.Approve),
            EditionLabel = lines.Select(l => l.EditionLabel).FirstOrDefault(l => l is not null),
            Clauses = [.. determined.Values.SelectMany(d => d.Clauses).Select(c => c.Id).Distinct().Order(StringComparer.Ordinal)],
            Illustrative = edition?.Illustrative == true,
            FundName = edition is null ? null : Fund(claim, edition),
            Lines = [.. lines.Select(l => ToLine(l, determined.GetValueOrDefault(l.Id)))],
        };
    }

    /// <inheritdoc cref="ClaimedLine.Of" />
    internal static IReadOnlyList<SubsidyClaimLine> Claimed(SubsidyClaim claim)
    {
        var lines = claim.Lines.ToDictionary(l => l.Id);
        return
        [
            .. ClaimedLine
                .Of([.. lines.Values.Select(l => new ClaimedLine(l.Id, l.TraineeName, l.Status) { IsReady = l.IsReady })])
                .Select(l => lines[l.Id]),
        ];
    }

    private static Determination Determination(SubsidyClaimLine line) =>
        CanonicalJson.ReadDetermination(Encoding.UTF8.GetBytes(line.DeterminationJson!));

    private async Task<EditionInForce?> EditionAsync(IReadOnlyList<SubsidyClaimLine> lines, CancellationToken ct) =>
        lines.Select(l => l.EditionId).FirstOrDefault(e => e is not null) is { } editionId ? await editions.GetAsync(editionId, ct) : null;

    private static string? Fund(SubsidyClaim claim, EditionInForce edition)
    {
        var fund = claim.Kind == ClaimKind.TrainingSubsidy ? "training_subsidy" : "living_allowance";
        return edition.Edition.Funds.GetValueOrDefault(fund)?.NameZh;
    }

    private static string? Names(IReadOnlyList<SubsidyClaimLine> lines, ClaimStep step, ClaimDecision decision)
    {
        var names = lines.Select(l => l.LastDecision(step, decision)?.ByName).OfType<string>().Distinct().ToList();
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    private static SheetInstitution ToInstitution(InstitutionRow? row) =>
        new()
        {
            Name = row?.Name ?? "",
            SocialCreditCode = row?.SocialCreditCode,
            LegalRepresentative = row?.LegalRepresentative,
            ContactName = row?.ContactName,
            AccountName = row?.AccountName,
            BankName = row?.BankName,
            AccountMask = row?.Account?.Mask,
        };

    private static SheetClass ToClass(ClassFacts trained, IReadOnlyList<EnrolmentFacts> enrolments) =>
        new()
        {
            Number = trained.Number,
            FilingNumber = trained.FilingNumber,
            Name = trained.Name,
            CourseName = trained.CourseName,
            OccupationName = trained.OccupationName,
            Level = trained.Level,
            StartOn = trained.StartOn,
            EndOn = trained.EndOn,
            ClassHours = trained.Schedule.Values.Sum(),
            Enrolled = enrolments.Count,
            Completed = enrolments.Count(e => e.Outcome == PersonFactWords.OutcomeCompleted),
            Certified = enrolments.Count(e => e.Certificate != PersonFactWords.NoCertificate),
        };

    private static ClaimSheetLine ToLine(SubsidyClaimLine line, Determination? determination)
    {
        var standard = LineStandard.Of(determination);
        return new ClaimSheetLine
        {
            LineId = line.Id,
            TraineeName = line.TraineeName,
            IdMask = line.IdMask,
            Standard = standard?.Number,
            StandardUnit = standard is null ? null : standard.Unit.ToString(),
            Amount = line.Amount,
            ApprovedForPayment = line.Status == SubsidyClaimLineStatus.ApprovedForPayment,
            PayeeHolder = line.PayeeHolder,
            PayeeBank = line.PayeeBank,
            PayeeAccount = line.PayeeAccount,
            DeterminationHash = line.DeterminationHash,
        };
    }
}
