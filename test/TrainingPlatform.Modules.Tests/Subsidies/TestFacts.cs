using TrainingPlatform.Identifiers;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Facts;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Modules.Subsidies;

/// <summary>Facts as Training reports them, of one person in one class of the worked cases, and the seeded edition.</summary>
internal static class TestFacts
{
    public static readonly EditionInForce Edition = Of(Load());

    public static EditionInForce Of(PolicyEdition edition) =>
        new()
        {
            Id = Guid.Empty,
            Label = "example",
            Illustrative = true,
            Edition = edition,
        };

    /// <summary>The seeded edition in which the end of the epidemic is declared for another day, or not yet.</summary>
    public static EditionInForce EpidemicEnds(DateOnly? on)
    {
        var edition = Load();
        var events = new Dictionary<string, DateOnly?>(edition.DeclaredEvents) { [edition.LateFiling.PeriodEndEvent] = on };
        return Of(edition with { DeclaredEvents = events });
    }

    /// <summary>A class with its class days of so many hours, from the edition's calendar.</summary>
    public static ClassFacts Class(DateOnly start, DateOnly end, int hours = 8) =>
        TestClaim.Class() with
        {
            StartOn = start,
            EndOn = end,
            Schedule = Edition.Edition.Calendar.WorkingDays(start, end).ToDictionary(d => d, _ => hours),
        };

    public static ClassFacts Class() => Class(TestClaim.Class().StartOn, TestClaim.Class().EndOn);

    public static ClaimMaterial Material(ClassFacts trained, params EnrolmentFacts[] enrolments) =>
        new()
        {
            Class = trained,
            Institution = null,
            InstitutionListed = true,
            Enrolments = enrolments,
            Past = new Dictionary<Guid, TraineePast>(),
            FiledOn = new Dictionary<(Guid, ClaimKind), DateOnly>(),
        };

    public static LineDetermination Determine(ClaimMaterial material, ClaimKind kind, DateOnly filedOn, EditionInForce? edition = null) =>
        new LineDeterminer(material, edition ?? Edition, kind, TestClaim.At).Determine(material.Enrolments[0], filedOn);

    public static EnrolmentFacts Trainee() =>
        new()
        {
            EnrolmentId = Guid.Parse("01990000-0000-7000-8000-000000000001"),
            TraineeId = Guid.Parse("01990000-0000-7000-8000-000000000002"),
            Name = "Trainee",
            IdNumber = new SealedValue("cipher", "lookup", "659*************12"),
            BirthDate = new DateOnly(2001, 3, 1),
            BankName = "Bank",
            Account = new SealedValue("cipher", "account", "****0368"),
            Consent = new ConsentFact(Guid.Empty, true, new DateOnly(2020, 4, 2), "1"),
            GuardianAcknowledged = false,
            Facts = [Fact("Status", "REGISTERED_UNEMPLOYED", true), Fact("Hukou", "RURAL", true)],
            Outcome = "COMPLETED",
            Certificate = "VOCATIONAL_CERT",
            CertificateNumber = "CERT-1",
            Resits = 0,
            ResultConfirmed = true,
            Absent = new Dictionary<DateOnly, int>(),
            Leave = new Dictionary<DateOnly, int>(),
            Others = [],
            OpenSessions = 0,
        };

    public static PersonFact Fact(string kind, string value, bool verified = true, DateOnly? to = null) =>
        new()
        {
            Id = Guid.Empty,
            Kind = kind,
            Value = value,
            From = new DateOnly(2020, 2, 10),
            To = to,
            Verified = verified,
            Source = verified ? "register" : null,
            VerifiedOn = verified ? new DateOnly(2020, 4, 3) : null,
        };

    private static PolicyEdition Load()
    {
        const string name = "policy-pack.example.yaml";
        return PolicyPacks.Load(name, PolicyPacks.ReadSeed(name)).Edition;
    }
}
