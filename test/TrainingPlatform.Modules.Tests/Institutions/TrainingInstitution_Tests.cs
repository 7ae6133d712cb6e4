using TrainingPlatform.Institutions.Institutions;

namespace TrainingPlatform.Institutions;

public class TrainingInstitution_Tests
{
    private static readonly ReturnReason[] Reasons = [new("Institution.LicenceMissing"), new("Institution.Other", "page 2 is blank")];

    [Fact]
    public void A_new_institution_is_a_draft_with_its_registration_in_the_history()
    {
        var institution = TestInstitution.Draft();

        institution.Status.ShouldBe(InstitutionStatus.Draft);
        institution.InstitutionId.ShouldBe(institution.Id);
        institution.History.ShouldHaveSingleItem().Action.ShouldBe("Registered");
    }

    [Fact]
    public void Cannot_be_submitted_without_the_commitment() =>
        Code(() => TestInstitution.Draft(commitment: false).Submit(TestInstitution.Registrant, TestInstitution.At))
            .ShouldBe(InstitutionsErrorCodes.CommitmentMissing);

    [Fact]
    public void Cannot_be_submitted_twice() =>
        Code(() => TestInstitution.Submitted().Submit(TestInstitution.Registrant, TestInstitution.At))
            .ShouldBe(InstitutionsErrorCodes.AlreadySubmitted);

    [Fact]
    public void Cannot_be_edited_while_it_is_checked() =>
        Code(() => TestInstitution.Submitted().Edit(TestInstitution.Profile(), TestInstitution.At))
            .ShouldBe(InstitutionsErrorCodes.NotEditable);

    [Fact]
    public void Cannot_be_approved_by_who_registered_it() =>
        Code(() =>
                TestInstitution
                    .Submitted()
                    .Approve(new ListingPeriod(TestInstitution.Today, null), null, TestInstitution.Registrant, TestInstitution.At)
            )
            .ShouldBe(InstitutionsErrorCodes.ReviewerIsRegistrant);

    [Fact]
    public void A_return_carries_all_reasons_and_makes_it_editable_again()
    {
        var institution = TestInstitution.Submitted();

        institution.Return(Reasons, TestInstitution.Reviewer, TestInstitution.At);

        institution.Status.ShouldBe(InstitutionStatus.Returned);
        institution.ReturnReasons.ShouldBe(Reasons);
        institution.IsEditable.ShouldBeTrue();
        institution.History[^1].Reason.ShouldBe("Institution.LicenceMissing; Institution.Other: page 2 is blank");
    }

    [Fact]
    public void A_new_submission_clears_the_reasons()
    {
        var institution = TestInstitution.Submitted();
        institution.Return(Reasons, TestInstitution.Reviewer, TestInstitution.At);

        institution.Submit(TestInstitution.Registrant, TestInstitution.At);

        institution.ReturnReasons.ShouldBeEmpty();
    }

    [Fact]
    public void A_rejected_institution_frees_its_social_credit_code()
    {
        var institution = TestInstitution.Submitted();

        institution.Reject("not a training institution", TestInstitution.Reviewer, TestInstitution.At);

        institution.Status.ShouldBe(InstitutionStatus.Rejected);
        institution.ActiveCode.ShouldBeNull();
    }

    [Fact]
    public void Is_listed_from_the_first_to_the_last_day_both_included()
    {
        var institution = TestInstitution.Listed(to: new DateOnly(2020, 12, 31));

        institution.IsListedOn(new DateOnly(2020, 3, 31)).ShouldBeFalse();
        institution.IsListedOn(new DateOnly(2020, 4, 1)).ShouldBeTrue();
        institution.IsListedOn(new DateOnly(2020, 12, 31)).ShouldBeTrue();
        institution.IsListedOn(new DateOnly(2021, 1, 1)).ShouldBeFalse();
    }

    [Fact]
    public void A_suspension_ends_the_listing_the_day_before_and_keeps_the_days_behind_it()
    {
        var institution = TestInstitution.Listed();

        institution.Suspend(new DateOnly(2020, 6, 1), "attendance", TestInstitution.Reviewer, TestInstitution.At);

        institution.IsListedOn(new DateOnly(2020, 5, 31)).ShouldBeTrue();
        institution.IsListedOn(new DateOnly(2020, 6, 1)).ShouldBeFalse();
    }

    [Fact]
    public void After_a_suspension_it_is_listed_again_from_the_day_it_is_resumed()
    {
        var institution = TestInstitution.Listed();
        institution.Suspend(new DateOnly(2020, 6, 1), "attendance", TestInstitution.Reviewer, TestInstitution.At);

        institution.Resume(new DateOnly(2020, 7, 1), "put right", TestInstitution.Reviewer, TestInstitution.At);

        institution.Status.ShouldBe(InstitutionStatus.Listed);
        institution.IsListedOn(new DateOnly(2020, 6, 15)).ShouldBeFalse();
        institution.IsListedOn(new DateOnly(2020, 7, 1)).ShouldBeTrue();
    }

    [Fact]
    public void Suspended_on_its_first_day_it_was_never_listed()
    {
        var institution = TestInstitution.Listed();

        institution.Suspend(TestInstitution.Today, "error", TestInstitution.Reviewer, TestInstitution.At);

        institution.IsListedOn(TestInstitution.Today).ShouldBeFalse();
    }

    private static string Code(Action act) => Should.Throw<BusinessException>(act).Code;
}
