using System.Text;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Policy;
using TrainingPlatform.Policy.Canonical;
using TrainingPlatform.PolicyEditions.Cases;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.PolicyEditions.Packs;
using TrainingPlatform.Subsidies.Claims;
using Trained = TrainingPlatform.Training.Contracts.ClassFacts;

namespace TrainingPlatform.TestBase;

/// <summary>A claim to be stored: the worked case whose facts all its lines have.</summary>
public sealed record PastClaim(string CaseId, int Lines, bool Allowance = false);

/// <summary>Claims as the platform stores them, each line with the facts of a worked case and the seeded edition's answer: a past to replay.</summary>
public static class StoredClaims
{
    private static readonly DateTimeOffset At = new(2020, 6, 10, 2, 0, 0, TimeSpan.Zero);
    private static readonly LoadedPack Pack = Load();

    private static readonly Dictionary<string, WorkedCase> Worked = CaseFile
        .Read("cases.yaml", PolicyPacks.ReadSeedCases(), CaseSchema.For(Pack.Edition))
        .Cases.Where(c => c.Override is null)
        .ToDictionary(c => c.Id);

    /// <summary>Every worked case of the seeded edition as it stands.</summary>
    public static IReadOnlyList<string> CaseIds { get; } = [.. Worked.Keys];

    /// <summary>Calendar year of the first day of class.</summary>
    public static int YearOf(string caseId) => Facts(Worked[caseId]).Class.StartOn.Year;

    public static Task StoreClaimsAsync(this PlatformHost host, Guid divisionId, params IReadOnlyList<PastClaim> claims) =>
        host.WithAsync<TrainingPlatformDbContext>(db =>
        {
            db.AddRange(claims.Select(c => Claim(c, divisionId)));
            return db.SaveChangesAsync();
        });

    private static SubsidyClaim Claim(PastClaim past, Guid divisionId)
    {
        var worked = Worked[past.CaseId];
        var facts = Facts(worked);
        var kind = past.Allowance ? ClaimKind.LivingAllowance : ClaimKind.TrainingSubsidy;
        var determination =
            kind == ClaimKind.TrainingSubsidy
                ? Determine.TrainingSubsidy(facts, Pack.Edition)
                : Determine.LivingAllowance(facts, Pack.Edition);
        var actor = new ClaimActor(Guid.CreateVersion7(), null, "Institution", At);
        var claim = new SubsidyClaim(
            Guid.CreateVersion7(),
            $"T{Guid.NewGuid():N}"[..30],
            kind,
            Class(worked, facts, divisionId),
            actor,
            At
        );
        var answer = Answer(facts, determination);
        claim.Redetermine([.. Enumerable.Range(0, past.Lines).Select(i => Line(answer, i))], At);
        return claim;
    }

    private static Facts Facts(WorkedCase worked) => new CaseFacts(worked, Pack.Calendar).Build();

    private static LoadedPack Load()
    {
        const string file = "policy-pack.example.yaml";
        return new PackLoader(new FolderPackSource(null)).Load(file, PolicyPacks.ReadSeed(file));
    }

    private static Trained Class(WorkedCase worked, Facts facts, Guid divisionId) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Number = "C6528012020000001",
            FilingNumber = "F6528012020000001",
            Name = "Class " + worked.Id,
            CourseName = "Course",
            OccupationName = "Welder",
            InstitutionId = Guid.CreateVersion7(),
            DivisionId = divisionId,
            Measure = worked.Measure,
            Level = "L5",
            Category = "A",
            OccupationCode = "6-18-02-04",
            Slot = "DAY",
            StartOn = facts.Class.StartOn,
            EndOn = facts.Class.EndOn,
            Shortage = false,
            Prepaid = false,
            CourseApproved = true,
            Completed = true,
            Schedule = new Dictionary<DateOnly, int>(),
        };

    private static LineAnswer Answer(Facts facts, Determination determination)
    {
        var json = CanonicalJson.Write(determination);
        var amount = determination.TrainingSubsidy?.Amount ?? determination.LivingAllowance!.Amount;
        return new LineAnswer
        {
            FactsJson = Encoding.UTF8.GetString(CanonicalJson.Write(facts)),
            DeterminationJson = Encoding.UTF8.GetString(json),
            Hash = CanonicalJson.Hash(json),
            EditionId = Guid.CreateVersion7(),
            EditionLabel = "edition",
            Amount = amount,
            Eligible = determination.Eligible && (determination.TrainingSubsidy?.Reason ?? determination.LivingAllowance?.Reason) is null,
            Group = determination.Group,
            Payee = amount == Yuan.Zero ? null : "INSTITUTION",
        };
    }

    private static LineDetermination Line(LineAnswer answer, int i) =>
        new()
        {
            Person = new LinePerson(
                Guid.CreateVersion7(),
                Guid.CreateVersion7(),
                Guid.CreateVersion7(),
                null,
                "Trainee " + i,
                "659*************12"
            ),
            Answer = answer,
            Blockers = [],
            Checks = [],
            Account = null,
            At = At,
        };
}
