using TrainingPlatform.Domain;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Training.Assessments;

/// <summary>How one person's assessment ended; entered by the examiner, fixed once confirmed.</summary>
internal sealed class AssessmentResult : AuditedAggregateRoot, IScoped
{
    private AssessmentResult() { }

    public AssessmentResult(Guid id, AssessedPerson person, AssessmentScore score, Guid examinerUserId)
        : base(id)
    {
        EnrolmentId = person.EnrolmentId;
        TraineeId = person.TraineeId;
        ClassId = person.ClassId;
        DivisionId = person.DivisionId;
        InstitutionId = person.InstitutionId;
        Write(score, examinerUserId);
    }

    public Guid EnrolmentId { get; private set; }

    public Guid TraineeId { get; private set; }

    public Guid ClassId { get; private set; }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public decimal? TheoryScore { get; private set; }

    public decimal? PracticeScore { get; private set; }

    public bool Passed { get; private set; }

    public string Certificate { get; private set; } = PersonFactWords.NoCertificate;

    public string? CertificateNumber { get; private set; }

    public int Resits { get; private set; }

    public Guid ExaminerUserId { get; private set; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    Guid? IScoped.TraineeId => TraineeId;

    public void Correct(AssessmentScore score, Guid examinerUserId)
    {
        ExpectOpen();
        Write(score, examinerUserId);
    }

    public void Confirm(DateTimeOffset at)
    {
        ExpectOpen();
        ConfirmedAt = at;
    }

    public AssessmentResultDto ToDto(string traineeName) =>
        new()
        {
            EnrolmentId = EnrolmentId,
            TraineeName = traineeName,
            TheoryScore = TheoryScore,
            PracticeScore = PracticeScore,
            Passed = Passed,
            Certificate = Certificate,
            CertificateNumber = CertificateNumber,
            Resits = Resits,
            ConfirmedAt = ConfirmedAt,
        };

    private void ExpectOpen()
    {
        if (ConfirmedAt is not null)
            throw new BusinessException(TrainingErrorCodes.ResultConfirmed);
    }

    private void Write(AssessmentScore score, Guid examinerUserId)
    {
        (TheoryScore, PracticeScore, Passed) = (score.Theory, score.Practice, score.Passed);
        (Certificate, CertificateNumber, Resits) = (score.Certificate, score.CertificateNumber, score.Resits);
        ExaminerUserId = examinerUserId;
    }
}

internal sealed record AssessedPerson(Guid EnrolmentId, Guid TraineeId, Guid ClassId, Guid DivisionId, Guid InstitutionId);

/// <summary>Scores from 0 to 100; certificate as the pack writes it.</summary>
internal sealed record AssessmentScore
{
    public decimal? Theory { get; init; }

    public decimal? Practice { get; init; }

    public required bool Passed { get; init; }

    public required string Certificate { get; init; }

    public string? CertificateNumber { get; init; }

    public required int Resits { get; init; }
}
