using TrainingPlatform.Domain;

namespace TrainingPlatform.Institutions.Institutions;

/// <summary>A file an institution shows as evidence; the content lies in the file store under <see cref="StoreKey"/>.</summary>
internal sealed class InstitutionAttachment : Entity, IScoped
{
    private InstitutionAttachment() { }

    public InstitutionAttachment(Guid id, TrainingInstitution owner, InstitutionAttachmentKind kind, StoredFile file, DateTimeOffset at)
        : base(id)
    {
        (OwnerId, DivisionId, InstitutionId, Kind, CreatedAt) = (owner.Id, owner.DivisionId, owner.Id, kind, at);
        (FileName, ContentType, Size, StoreKey) = (file.FileName, file.ContentType, file.Size, file.StoreKey);
    }

    public Guid OwnerId { get; private set; }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public InstitutionAttachmentKind Kind { get; private set; }

    public string FileName { get; private set; } = "";

    public string ContentType { get; private set; } = "";

    public long Size { get; private set; }

    public string StoreKey { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>The file stays with the county that its institution belongs to.</summary>
    public void MoveTo(Guid divisionId) => DivisionId = divisionId;
}

/// <summary>What the file store gave back, with what the content says about itself.</summary>
internal sealed record StoredFile(string FileName, string ContentType, long Size, string StoreKey);
