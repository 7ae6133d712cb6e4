using TrainingPlatform.Policy.Eligibility;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.Subsidies;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.LateFilings;

namespace TrainingPlatform.Modules.Subsidies;

/// <summary>Class K22 ends on 2020-05-31: deadline 2020-11-30, the last day of the epidemic period, extended to 2021-03-01 (C18.4).</summary>
public class LateFiling_Tests
{
    private static readonly DateOnly Start = new(2020, 5, 6);
    private static readonly DateOnly End = new(2020, 5, 31);

    [Fact]
    public void Within_the_extension_it_waits_for_an_officer_who_admits_it()
    {
        var request = Request(new DateOnly(2020, 12, 1));

        (request.Status, request.DeadlineOn, request.ExtendedTo).ShouldBe(
            (LateFilingStatus.Requested, new DateOnly(2020, 11, 30), new DateOnly(2021, 3, 1))
        );
        request.Admit(null, TestClaim.FirstReviewer);
        request.Status.ShouldBe(LateFilingStatus.Admitted);
    }

    [Fact]
    public void After_the_extension_it_is_refused_with_its_clause()
    {
        var request = Request(new DateOnly(2021, 3, 2));

        (request.Status, request.RefusalCode, request.Clause).ShouldBe(
            (LateFilingStatus.Refused, LateFilingRefusals.AfterExtension, "C18.4")
        );
    }

    [Fact]
    public void A_deadline_outside_the_epidemic_is_not_extended() =>
        Request(new DateOnly(2020, 12, 20), end: new DateOnly(2020, 6, 16)).RefusalCode.ShouldBe(LateFilingRefusals.NoExtension);

    [Fact]
    public void While_no_end_is_declared_the_window_is_open()
    {
        var request = Request(new DateOnly(2021, 8, 20), TestFacts.EpidemicEnds(null));

        (request.Status, request.ExtendedTo).ShouldBe((LateFilingStatus.Requested, null));
    }

    [Fact]
    public void Nobody_decides_on_the_own_request_under_any_account()
    {
        var request = Request(new DateOnly(2020, 12, 1));

        Code(() => request.Admit(null, TestClaim.Actor("Second account", "key-institution"))).ShouldBe(SubsidiesErrorCodes.LateFilingOwn);
        request.Refuse("no proof", TestClaim.FirstReviewer);
        Code(() => request.Admit(null, TestClaim.FirstReviewer)).ShouldBe(SubsidiesErrorCodes.LateFilingDecided);
    }

    [Fact]
    public void Admitted_it_makes_a_late_line_payable_and_the_day_of_the_request_counts()
    {
        var late = TestFacts.Material(TestFacts.Class(Start, End), TestFacts.Trainee()) with
        {
            Class = TestFacts.Class(Start, End) with { Measure = "M-EST" },
        };
        var admitted = late with
        {
            AdmittedLate = new Dictionary<(ClaimKind, Guid?), DateOnly> { [(ClaimKind.TrainingSubsidy, null)] = new(2021, 2, 10) },
        };
        var afterTheExtension = new DateOnly(2021, 3, 20);

        TestFacts.Determine(late, ClaimKind.TrainingSubsidy, afterTheExtension).Answer!.Amount.ShouldBe(Yuan.Zero);
        TestFacts.Determine(admitted, ClaimKind.TrainingSubsidy, afterTheExtension).Answer!.Amount.ShouldBe(Yuan.Parse("1500.00"));
    }

    [Fact]
    public void An_institutions_delay_never_blocks_a_trainees_allowance()
    {
        var trainee = TestFacts.Trainee();
        var trained = TestFacts.Class(Start, End) with { Measure = "M-LPT", EndOn = End, Schedule = TestFacts.Class().Schedule };
        var material = TestFacts.Material(trained, trainee) with
        {
            FiledOn = new Dictionary<(Guid, ClaimKind), DateOnly> { [(trainee.EnrolmentId, ClaimKind.TrainingSubsidy)] = new(2021, 3, 20) },
        };

        TestFacts.Determine(material, ClaimKind.LivingAllowance, new DateOnly(2020, 7, 1)).Answer!.Amount.ShouldBeGreaterThan(Yuan.Zero);
    }

    internal static LateFiling Request(DateOnly on, EditionInForce? edition = null, DateOnly? end = null)
    {
        var trained = TestFacts.Class(Start, end ?? End);
        var window = FilingWindow.Of("M-LPT", trained.EndOn, (edition ?? TestFacts.Edition).Edition)!;
        var request = new LateFilingRequest(ClaimKind.TrainingSubsidy, null, null, LateFilingReasons.All[0], "closed by order");
        return new LateFiling(Guid.CreateVersion7(), trained, request, window, TestClaim.Institution, on);
    }

    private static string Code(Action action) => SubsidyClaim_Tests.Code(action);
}
