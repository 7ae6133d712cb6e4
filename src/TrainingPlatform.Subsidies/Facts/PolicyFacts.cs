using TrainingPlatform.Policy;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Training.Contracts;
using ClassFacts = TrainingPlatform.Policy.ClassFacts;
using OtherEnrolment = TrainingPlatform.Policy.OtherEnrolment;

namespace TrainingPlatform.Subsidies.Facts;

/// <summary>Maps what happened to the facts of the policy: only verified statements count.</summary>
internal static class PolicyFacts
{
    /// <param name="assumeStated">Takes unverified statements for true, to see whether verifying them would change the answer.</param>
    public static Policy.Facts Of(
        ClaimMaterial material,
        EnrolmentFacts enrolment,
        ClaimKind kind,
        DateOnly filedOn,
        bool assumeStated = false
    )
    {
        var past = material.Past.GetValueOrDefault(enrolment.TraineeId, TraineePast.None);
        return new Policy.Facts
        {
            Measure = material.Class.Measure,
            Trainee = Trainee(enrolment, material.Class.StartOn, assumeStated),
            Class = Class(material),
            Attendance = new AttendanceFacts
            {
                AbsentHours = enrolment.Absent,
                LeaveHours = enrolment.Leave,
                MakeUpHours = enrolment.Makeup,
                OnlineDays = material.Class.OnlineDays,
                OnlineMinutes = enrolment.OnlineMinutes,
            },
            Outcome = new OutcomeFacts
            {
                Status = enrolment.Outcome,
                WithdrewOn = enrolment.WithdrewOn,
                Certificate = enrolment.Certificate,
                Resits = enrolment.Resits,
            },
            Filing = new FilingFacts
            {
                TrainingFiledOn = kind == ClaimKind.TrainingSubsidy ? filedOn : Filed(material, enrolment, ClaimKind.TrainingSubsidy),
                AffectedByEpidemic = material.AdmittedLateOn(kind, enrolment.TraineeId) is not null,
                AllowanceFiledOn = kind == ClaimKind.LivingAllowance ? filedOn : Filed(material, enrolment, ClaimKind.LivingAllowance),
            },
            History = past.History,
            OtherEnrolments =
            [
                .. enrolment.Others.Select(o => new OtherEnrolment
                {
                    StartOn = o.StartOn,
                    EndOn = o.EndOn,
                    Slot = o.Slot,
                    LeftOn = o.WithdrewOn,
                }),
            ],
            CreditedDays = past.CreditedDays,
            Enterprise = material.Enterprise.Facts,
            Sources = FactSources.Of(material, enrolment),
        };
    }

    private static TraineeFacts Trainee(EnrolmentFacts enrolment, DateOnly classStart, bool assumeStated)
    {
        var counted = enrolment.Facts.Where(f => f.Verified || assumeStated).ToList();
        bool Holds(string kind, string value) =>
            counted.Exists(f => f.Kind == kind && f.Value == value && f.From <= classStart && (f.To is null || f.To >= classStart));
        return new TraineeFacts
        {
            BirthDate = enrolment.BirthDate,
            Hukou = Holds(PersonFactWords.Hukou, PersonFactWords.Rural) ? PersonFactWords.Rural : PersonFactWords.Urban,
            Statuses = [.. counted.Where(f => f.Kind == PersonFactWords.Status).Select(f => new DatedCode(f.Value, f.From, f.To))],
            Consent = enrolment.Consent is { } c ? new ConsentFacts(c.BySelf ? "SELF" : "OTHER", c.GivenOn) : null,
            GuardianAcknowledged =
                enrolment.GuardianAcknowledged || Holds(PersonFactWords.GuardianAcknowledgement, PersonFactWords.Acknowledged),
            ReceivesPension = Holds(PersonFactWords.Pension, PersonFactWords.PensionReceived),
            EmployeeOfApplicant = Holds(PersonFactWords.Employee, PersonFactWords.EmployeeOfApplicant),
        };
    }

    private static ClassFacts Class(ClaimMaterial material)
    {
        var trained = material.Class;
        var plain = trained.Product is null && trained.Mode is null;
        return new ClassFacts
        {
            StartOn = trained.StartOn,
            EndOn = trained.EndOn,
            Schedule = trained.Schedule,
            Category = plain ? trained.Category : null,
            Level = plain ? trained.Level : null,
            Occupation = plain ? trained.OccupationCode : null,
            Product = trained.Product,
            Mode = trained.Mode,
            Slot = trained.Slot,
            ShortageOccupation = trained.Shortage,
            InstitutionListed = material.InstitutionListed,
            Prepaid = trained.Prepaid,
            ActualCost = material.Enterprise.CostAmount,
            Heads = material.Enterprise.CostAmount is null ? null : material.Enrolments.Count,
        };
    }

    private static DateOnly? Filed(ClaimMaterial material, EnrolmentFacts enrolment, ClaimKind kind) =>
        material.FiledOn.TryGetValue((enrolment.EnrolmentId, kind), out var on) ? on : null;
}
