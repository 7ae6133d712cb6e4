using TrainingPlatform.Institutions.Institutions;

namespace TrainingPlatform.Institutions;

/// <summary>Institutions by state, for tests of the aggregate.</summary>
internal static class TestInstitution
{
    public static readonly Guid Registrant = Guid.Parse("00000000-0000-0000-0000-000000000001");
    public static readonly Guid Reviewer = Guid.Parse("00000000-0000-0000-0000-000000000002");
    public static readonly DateTimeOffset At = new(2020, 4, 1, 2, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2020, 4, 1);

    public static TrainingInstitution Draft(bool commitment = true) =>
        new(Guid.CreateVersion7(), "INS6528012020000001", Profile(commitment), Registrant, At);

    public static TrainingInstitution Submitted()
    {
        var institution = Draft();
        institution.Submit(Registrant, At);
        return institution;
    }

    public static TrainingInstitution Listed(DateOnly? to = null)
    {
        var institution = Submitted();
        institution.Approve(new ListingPeriod(Today, to), null, Reviewer, At);
        return institution;
    }

    public static InstitutionProfile Profile(bool commitment = true) =>
        new()
        {
            Name = "Demo School",
            SocialCreditCode = "52652801MJX0000011",
            Kind = InstitutionKind.TrainingSchool,
            DivisionId = Guid.Parse("00000000-0000-0000-0000-000000000010"),
            LegalRepresentative = "Li Wei",
            ContactName = "Wang Fang",
            Address = "1 Demo Street",
            AccountName = "Demo School",
            BankName = "Demo Bank",
            OccupationCodes = ["6-05-01-03"],
            CommitmentAccepted = commitment,
        };
}
