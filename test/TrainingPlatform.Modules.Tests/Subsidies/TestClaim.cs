using TrainingPlatform.Identifiers;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Reviews;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Modules.Subsidies;

/// <summary>Invented claims: class K2 of the worked cases (40 days, 320 hours) and the people around it.</summary>
internal static class TestClaim
{
    public static readonly DateTimeOffset At = new(2020, 6, 10, 2, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly On = new(2020, 6, 10);
    public static readonly DateOnly DueOn = new(2020, 6, 24);

    public static readonly ReviewRules Rules = new(DueOn, Yuan.Parse("100000.00"));

    public static readonly ClaimActor Institution = Actor("Institution", "key-institution");
    public static readonly ClaimActor FirstReviewer = Actor("First", "key-first");
    public static readonly ClaimActor SecondReviewer = Actor("Second", "key-second");
    public static readonly ClaimActor PrefectureReviewer = Actor("Prefecture", "key-prefecture");
    public static readonly ClaimActor Approver = Actor("Approver", "key-approver");

    public static ClaimActor Actor(string name, string? personKey) => new(Guid.CreateVersion7(), personKey, name, At);

    public static ClassFacts Class() =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Number = "C6528012020000001",
            FilingNumber = "F6528012020000001",
            Name = "Welding 1",
            CourseName = "Welding",
            OccupationName = "Welder",
            InstitutionId = Guid.CreateVersion7(),
            DivisionId = Guid.CreateVersion7(),
            Measure = "M-LPT",
            Level = "L5",
            Category = "A",
            OccupationCode = "6-18-02-04",
            Slot = "DAY",
            StartOn = new DateOnly(2020, 4, 7),
            EndOn = new DateOnly(2020, 6, 2),
            Shortage = false,
            Prepaid = false,
            CourseApproved = true,
            Completed = true,
            Schedule = new Dictionary<DateOnly, int>(),
        };

    public static LineDetermination Line(string name = "Trainee", string amount = "3200.00", params string[] blockers) =>
        new()
        {
            Person = new LinePerson(
                Guid.CreateVersion7(),
                Guid.CreateVersion7(),
                Guid.CreateVersion7(),
                "key-" + name,
                name,
                "659*************12"
            ),
            Answer = new LineAnswer
            {
                FactsJson = "{}",
                DeterminationJson = "{}",
                Hash = new string('a', 64),
                EditionId = Guid.CreateVersion7(),
                EditionLabel = "edition",
                Amount = Yuan.Parse(amount),
                Eligible = amount != "0.00",
                Group = "REGISTERED_UNEMPLOYED",
                Payee = amount == "0.00" ? null : "INSTITUTION",
            },
            Blockers = blockers,
            Checks = [new CheckOutcome(CheckCodes.Consent, CheckResult.Pass), new CheckOutcome(CheckCodes.Identity, CheckResult.NoData)],
            Account = new PayeeAccount("Holder", "Bank", new SealedValue("cipher", null, "****0368")),
            At = At,
        };

    public static SubsidyClaim Draft(params LineDetermination[] lines) => Of(ClaimKind.TrainingSubsidy, lines);

    public static SubsidyClaim Proposed(params LineDetermination[] lines) => Of(ClaimKind.LivingAllowance, lines);

    public static SubsidyClaim Submitted(params LineDetermination[] lines)
    {
        var claim = Draft(lines);
        claim.Submit(null, Institution, On, DueOn);
        return claim;
    }

    public static SubsidyClaim SecondPassed(params LineDetermination[] lines)
    {
        var claim = Submitted(lines);
        claim.Decide(ClaimStep.FirstReview, FirstReviewer);
        claim.Decide(ClaimStep.SecondReview, SecondReviewer);
        return claim;
    }

    public static SubsidyClaim NoticePassed(params LineDetermination[] lines)
    {
        var claim = SecondPassed(lines);
        claim.GoThroughNotice();
        return claim;
    }

    /// <summary>Every line that is ready stands in a notice that is over.</summary>
    public static void GoThroughNotice(this SubsidyClaim claim)
    {
        Guid[] ready = [.. claim.Lines.Where(l => l.IsReadyForNotice).Select(l => l.Id)];
        claim.Publish(ready, FirstReviewer);
        claim.PassNotice(ready, null, At);
    }

    /// <summary>One decision on all lines of a claim.</summary>
    public static void Decide(
        this SubsidyClaim claim,
        ClaimStep step,
        ClaimActor reviewer,
        ClaimDecision decision = ClaimDecision.Pass,
        ClassDuties? duties = null
    ) => claim.Review(step, [.. claim.Lines.Select(l => Review(l, decision))], reviewer, duties ?? ClassDuties.None, Rules);

    public static LineReview Review(SubsidyClaimLine line, ClaimDecision decision = ClaimDecision.Pass) =>
        new(line.Id, decision, decision == ClaimDecision.Pass ? [] : [new(ReturnReasonCodes.AttendanceUnclear)], null);

    private static SubsidyClaim Of(ClaimKind kind, IReadOnlyList<LineDetermination> lines)
    {
        var claim = new SubsidyClaim(Guid.CreateVersion7(), "TS6528012020000001", kind, Class(), Institution, At);
        claim.Redetermine(lines, At);
        return claim;
    }
}
