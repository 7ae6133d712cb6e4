using TrainingPlatform.Identifiers;

namespace TrainingPlatform.Training.Contracts;

/// <summary>The facts of classes and enrolments that claims are made of: one query per kind, never one per line.</summary>
public interface ITrainingFacts
{
    /// <exception cref="TrainingPlatform.Domain.EntityNotFoundException">Absent or out of scope.</exception>
    Task<ClassFacts> ClassAsync(Guid classId, CancellationToken ct);

    /// <summary>Every enrolment of the class that was ever admitted, those who left included.</summary>
    Task<IReadOnlyList<EnrolmentFacts>> EnrolmentsAsync(Guid classId, CancellationToken ct);

    /// <summary>The next of the class's enrolments after the given one, in the order of their ids: very long classes are read in parts.</summary>
    /// <returns>The class without the accounts that had a part in it; no enrolments when there are no more.</returns>
    /// <exception cref="TrainingPlatform.Domain.EntityNotFoundException">Absent or out of scope.</exception>
    Task<ClassPart> PartAsync(Guid classId, Guid? after, int take, CancellationToken ct);

    /// <summary>How many enrolments of the class were ever admitted.</summary>
    Task<int> CountAsync(Guid classId, CancellationToken ct);

    /// <summary>Results by enrolment; the caller has the enrolments from rows within its scope.</summary>
    Task<IReadOnlyDictionary<Guid, ResultFacts>> ResultsAsync(IReadOnlyCollection<Guid> enrolmentIds, CancellationToken ct);

    /// <summary>Completed classes within the caller's scope, for a catch-up after events that nobody heard.</summary>
    Task<IReadOnlyList<Guid>> CompletedClassesAsync(CancellationToken ct);

    /// <summary>Did one of these accounts make a roster, enter attendance, examine or enter results in one of the classes?</summary>
    Task<bool> HadDutyAsync(IReadOnlyCollection<Guid> userIds, IReadOnlyCollection<Guid> classIds, CancellationToken ct);

    /// <summary>By class, also outside the scope: a name of the national list tells nothing of a class or its people.</summary>
    Task<IReadOnlyDictionary<Guid, string>> OccupationNamesAsync(IReadOnlyCollection<Guid> classIds, CancellationToken ct);
}

public sealed record ClassFacts
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public string? FilingNumber { get; init; }

    public required string Name { get; init; }

    public required string CourseName { get; init; }

    public required string OccupationName { get; init; }

    public required Guid InstitutionId { get; init; }

    public required Guid DivisionId { get; init; }

    /// <summary>Pack codes: M-LPT; L5; A; GYB or null; ONLINE or null; DAY or EVENING.</summary>
    public required string Measure { get; init; }

    public required string Level { get; init; }

    public required string Category { get; init; }

    public required string OccupationCode { get; init; }

    public string? Product { get; init; }

    public string? Mode { get; init; }

    public required string Slot { get; init; }

    public required DateOnly StartOn { get; init; }

    public required DateOnly EndOn { get; init; }

    public required bool Shortage { get; init; }

    public required bool Prepaid { get; init; }

    public required bool Completed { get; init; }

    /// <summary>Accounts that entered attendance of the class: they decide nothing about its claims.</summary>
    public IReadOnlyList<Guid> AttendanceRecorderIds { get; init; } = [];

    /// <summary>Accounts that made the roster: who admitted or removed people decides nothing about their claims.</summary>
    public IReadOnlyList<Guid> RosterUserIds { get; init; } = [];

    /// <summary>Accounts that examine the class or entered its results: they decide nothing about its claims.</summary>
    public IReadOnlyList<Guid> ExaminerUserIds { get; init; } = [];

    /// <summary>The course was filed and approved; retired later, it still was.</summary>
    public required bool CourseApproved { get; init; }

    /// <summary>Class hours on each class day of the timetable.</summary>
    public required IReadOnlyDictionary<DateOnly, int> Schedule { get; init; }

    /// <summary>Class days that were held online: all of an online class.</summary>
    public IReadOnlyList<DateOnly> OnlineDays { get; init; } = [];
}

public sealed record EnrolmentFacts
{
    public required Guid EnrolmentId { get; init; }

    public required Guid TraineeId { get; init; }

    /// <summary>Account of the trainee, for "never decided by the person who benefits".</summary>
    public Guid? TraineeUserId { get; init; }

    public required string Name { get; init; }

    public required SealedValue IdNumber { get; init; }

    /// <summary>Keyed hashes of the numbers that were corrected: papers issued before name one of them.</summary>
    public IReadOnlyList<string> FormerIdKeys { get; init; } = [];

    public required DateOnly BirthDate { get; init; }

    public string? BankName { get; init; }

    public SealedValue? Account { get; init; }

    public required ConsentFact? Consent { get; init; }

    public required bool GuardianAcknowledged { get; init; }

    /// <summary>Only verified facts count; the rest are listed so that a claim line can say what is missing.</summary>
    public required IReadOnlyList<PersonFact> Facts { get; init; }

    /// <summary>COMPLETED or WITHDREW.</summary>
    public required string Outcome { get; init; }

    public DateOnly? WithdrewOn { get; init; }

    public required string Certificate { get; init; }

    public string? CertificateNumber { get; init; }

    public string? Score { get; init; }

    public required int Resits { get; init; }

    public required bool ResultConfirmed { get; init; }

    /// <summary>Class hours missed without leave and with leave, by class day.</summary>
    public required IReadOnlyDictionary<DateOnly, int> Absent { get; init; }

    public required IReadOnlyDictionary<DateOnly, int> Leave { get; init; }

    /// <summary>Minutes learned online by date, class day or not.</summary>
    public IReadOnlyDictionary<DateOnly, int> OnlineMinutes { get; init; } = new Dictionary<DateOnly, int>();

    public IReadOnlyDictionary<DateOnly, int> Makeup { get; init; } = new Dictionary<DateOnly, int>();

    /// <summary>The person's enrolments elsewhere, for the overlap rule.</summary>
    public required IReadOnlyList<OtherEnrolment> Others { get; init; }

    /// <summary>Sessions whose attendance is not closed yet.</summary>
    public required int OpenSessions { get; init; }
}

/// <summary>A part of a class's enrolments, with the class.</summary>
public sealed record ClassPart(ClassFacts Class, IReadOnlyList<EnrolmentFacts> Enrolments);

/// <summary>What an assessment came to.</summary>
public sealed record ResultFacts(string? CertificateNumber, string? Score);

public sealed record ConsentFact(Guid ConsentId, bool BySelf, DateOnly GivenOn, string Version);

/// <summary>A stated fact. <c>Kind</c>: Status, Hukou, Pension, GuardianAcknowledgement, Employee, FeePaid; <c>Value</c> as the pack writes it.</summary>
public sealed record PersonFact
{
    public required Guid Id { get; init; }

    public required string Kind { get; init; }

    public required string Value { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public required bool Verified { get; init; }

    public string? Source { get; init; }

    public DateOnly? VerifiedOn { get; init; }
}

public sealed record OtherEnrolment(
    Guid EnrolmentId,
    DateOnly StartOn,
    DateOnly EndOn,
    string Slot,
    DateOnly? WithdrewOn,
    IReadOnlyDictionary<DateOnly, int> Schedule
);

/// <summary>What counts about a person changed: a fact was verified or a verified one withdrawn, or a closed attendance sheet was corrected.</summary>
public sealed record TraineeFactsChanged(Guid TraineeId) : TrainingPlatform.Domain.IDomainEvent;

/// <summary>A person's ID number was corrected, and the birth date with it: unpaid lines are checked again, paid ones asked again.</summary>
public sealed record IdNumberCorrected(Guid TraineeId) : TrainingPlatform.Domain.IDomainEvent;

/// <summary>All results are confirmed and every session is closed; claims may begin.</summary>
public sealed record TrainingClassCompleted(Guid ClassId) : TrainingPlatform.Domain.IDomainEvent;
