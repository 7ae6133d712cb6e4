using TrainingPlatform.Domain;

namespace TrainingPlatform.Training.Classes;

/// <summary>One meeting of a class; attendance is taken on it. Hours are class hours.</summary>
internal sealed class ClassSession : Entity, IScoped
{
    private ClassSession() { }

    public ClassSession(Guid id, TrainingClass trainingClass, PlannedSession planned)
        : base(id)
    {
        (ClassId, DivisionId, InstitutionId) = (trainingClass.Id, trainingClass.DivisionId, trainingClass.InstitutionId);
        (Date, StartsAt, EndsAt, Hours, Topic) = (planned.Date, planned.StartsAt, planned.EndsAt, planned.Hours, planned.Topic);
    }

    public Guid ClassId { get; private set; }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public DateOnly Date { get; private set; }

    public TimeOnly StartsAt { get; private set; }

    public TimeOnly EndsAt { get; private set; }

    public int Hours { get; private set; }

    public string? Topic { get; private set; }

    public ClassSessionStatus Status { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public bool TakesAttendance => Status is ClassSessionStatus.Planned or ClassSessionStatus.Open;

    public bool IsClosed => Status is ClassSessionStatus.Closed or ClassSessionStatus.Locked;

    /// <summary>The first mark of a session opens it; an open session stays open.</summary>
    public void Open(DateOnly today)
    {
        Expect(TakesAttendance, TrainingErrorCodes.SessionClosed);
        Expect(today >= Date, TrainingErrorCodes.SessionInFuture);
        Status = ClassSessionStatus.Open;
    }

    public void Close(DateTimeOffset at)
    {
        Expect(Status == ClassSessionStatus.Open, TrainingErrorCodes.SessionNotOpen);
        (Status, ClosedAt) = (ClassSessionStatus.Closed, at);
    }

    public void Lock()
    {
        Expect(Status == ClassSessionStatus.Closed, TrainingErrorCodes.SessionNotClosed);
        Status = ClassSessionStatus.Locked;
    }

    private void Expect(bool holds, string code)
    {
        if (!holds)
            throw new BusinessException(code).WithData("Date", Date.ToString("O"));
    }
}
