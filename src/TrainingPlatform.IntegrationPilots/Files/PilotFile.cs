using TrainingPlatform.Domain;

namespace TrainingPlatform.IntegrationPilots.Files;

/// <summary>A file shown as evidence; <c>OwnerId</c> is the row it belongs to (ledger entry, plan, report). The content lies in the file store.</summary>
internal sealed class PilotFile : Entity, IScoped
{
    private PilotFile() { }

    public PilotFile(Guid id, PilotFileOwner owner, StoredPilotFile file, DateTimeOffset at)
        : base(id)
    {
        (OwnerId, DivisionId, InstitutionId, CreatedAt) = (owner.Id, owner.DivisionId, owner.InstitutionId, at);
        (FileName, ContentType, Size, StoreKey) = (file.FileName, file.ContentType, file.Size, file.StoreKey);
    }

    public Guid OwnerId { get; private set; }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public string FileName { get; private set; } = "";

    public string ContentType { get; private set; } = "";

    public long Size { get; private set; }

    public string StoreKey { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }
}

/// <summary>The row a file belongs to, with its place in the scope.</summary>
internal sealed record PilotFileOwner(Guid Id, Guid DivisionId, Guid? InstitutionId);

/// <summary>What the file store gave back, with what the content says about itself.</summary>
internal sealed record StoredPilotFile(string FileName, string ContentType, long Size, string StoreKey);
