using TrainingPlatform.Domain;
using TrainingPlatform.Training.Attendance;
using TrainingPlatform.Training.Classes;

namespace TrainingPlatform.Training.OnlineLearning;

/// <summary>Where minutes come from. Text: <c>Enum:OnlineDaySource.{source}</c>.</summary>
internal enum OnlineDaySource
{
    Entered,
    PlatformLog,
}

/// <summary>The minutes one person learned online on one date. Nothing else of the platform's log is kept.</summary>
internal sealed class OnlineDay : AuditedAggregateRoot, IScoped
{
    public const int MostMinutes = 24 * 60;

    private OnlineDay() { }

    public OnlineDay(Guid id, TrainingClass trainingClass, AttendanceSeat seat, DateOnly date, DateOnly lockOn)
        : base(id)
    {
        (ClassId, DivisionId, InstitutionId) = (trainingClass.Id, trainingClass.DivisionId, trainingClass.InstitutionId);
        (EnrolmentId, TraineeId, Date, LockOn) = (seat.EnrolmentId, seat.TraineeId, date, lockOn);
    }

    public Guid ClassId { get; private set; }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid TraineeId { get; private set; }

    public Guid EnrolmentId { get; private set; }

    public DateOnly Date { get; private set; }

    public int Minutes { get; private set; }

    /// <summary>Last day on which the minutes may still be corrected; fixed when they are first entered.</summary>
    public DateOnly LockOn { get; private set; }

    public OnlineDaySource Source { get; private set; }

    public Guid RecordedByUserId { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    Guid? IScoped.TraineeId => TraineeId;

    /// <summary>The same minutes again change neither who nor when.</summary>
    public void Write(int minutes, OnlineDaySource source, AttendanceTaker by)
    {
        if (Minutes == minutes && RecordedByUserId != Guid.Empty)
            return;
        if (RecordedByUserId != Guid.Empty && by.Today > LockOn)
            throw new BusinessException(TrainingErrorCodes.OnlineDayLocked).WithData("LockOn", LockOn.ToString("O", null));
        (Minutes, Source, RecordedByUserId, RecordedAt) = (minutes, source, by.UserId, by.At);
    }
}
