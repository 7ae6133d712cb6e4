using TrainingPlatform.Domain;

namespace TrainingPlatform.Training.StatedFacts;

/// <summary>A file that supports a stated fact, or the correction of an ID number. There is no kind for images of ID cards or household registers.</summary>
internal sealed class Evidence : Entity, IScoped
{
    private Evidence() { }

    public Evidence(Guid id, FactOwner owner, EvidenceFile file, DateTimeOffset createdAt)
        : base(id)
    {
        TraineeId = owner.TraineeId;
        DivisionId = owner.DivisionId;
        Kind = file.Kind;
        FileName = file.FileName;
        ContentType = file.ContentType;
        Size = file.Size;
        FileKey = file.FileKey;
        CreatedAt = createdAt;
    }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid TraineeId { get; private set; }

    /// <summary>Null until a fact takes it in.</summary>
    public Guid? FactId { get; private set; }

    /// <summary>Null unless a correction of the ID number took it in.</summary>
    public Guid? IdCorrectionId { get; private set; }

    public StatedFactKind Kind { get; private set; }

    public string FileName { get; private set; } = "";

    public string ContentType { get; private set; } = "";

    public long Size { get; private set; }

    public string FileKey { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }

    Guid? IScoped.TraineeId => TraineeId;

    public void Support(Guid factId)
    {
        ExpectUnused();
        FactId = factId;
    }

    public void SupportCorrection(Guid idCorrectionId)
    {
        ExpectUnused();
        IdCorrectionId = idCorrectionId;
    }

    public void MoveTo(Guid divisionId) => DivisionId = divisionId;

    private void ExpectUnused()
    {
        if (FactId is not null || IdCorrectionId is not null)
            throw new BusinessException(TrainingErrorCodes.EvidenceAlreadyUsed).WithData("FileName", FileName);
    }
}

internal sealed record EvidenceFile(StatedFactKind Kind, string FileName, string ContentType, long Size, string FileKey);
