using TrainingPlatform.Training.Attendance;
using TrainingPlatform.Training.Enrolments;
using TrainingPlatform.Training.StatedFacts;

namespace TrainingPlatform.Training.Demo;

/// <summary>An invented person. The ID number is made of area 659999, which is not assigned, the birth date and the sequence.</summary>
internal sealed record DemoTrainee(
    string Key,
    string? UserName,
    string Name,
    DateOnly Birth,
    int Sequence,
    string Division,
    string Phone,
    string? BankName,
    string? Account,
    IReadOnlyList<DemoFact> Facts
);

/// <summary>With <c>Source</c>: verified on <c>On</c>; with <c>Refused</c>: refused; else waiting.</summary>
internal sealed record DemoFact(
    StatedFactKind Kind,
    string Value,
    DateOnly From,
    DateOnly? To,
    string? Source,
    DateOnly? On,
    string? Refused
);

internal sealed record DemoEnrolment(
    string Class,
    string Trainee,
    DateOnly AppliedOn,
    EnrolmentStatus State,
    IReadOnlyList<DemoMissed>? Missed,
    DateOnly? EndedOn,
    string? Reason,
    string? Guardian,
    DemoResult? Result
);

/// <summary>Marks other than Present, by the number of the session in the timetable.</summary>
internal sealed record DemoMissed(int Session, AttendanceMark Mark, int Hours);

internal sealed record DemoResult(decimal Theory, decimal Practice, bool Passed, string Certificate, string? Number, int Resits);
