using TrainingPlatform.Domain;

namespace TrainingPlatform.IntegrationPilots.Sharing;

internal enum SharedResourceKind
{
    Equipment,
    Venue,
    Teacher,
    Course,
}

/// <summary>What an enterprise, school or base offers to others.</summary>
internal sealed record ResourceOffer
{
    public required SharedResourceKind Kind { get; init; }

    /// <summary>No name of a person: a teacher is offered by subject.</summary>
    public required string Name { get; init; }

    public required string Description { get; init; }

    public required TimeOnly OpenFrom { get; init; }

    public required TimeOnly OpenUntil { get; init; }
}

/// <summary>Who offers or books: an institution of the registry, with its place.</summary>
internal sealed record SharingParty(Guid InstitutionId, string Name, Guid DivisionId);

/// <summary>
/// Equipment, a venue, a teacher or a course that others may book (C17.6). The offer is public among all who may book, so it lies outside
/// the scope of rows; only its owner changes it.
/// </summary>
internal sealed class SharedResource : AuditedAggregateRoot
{
    private SharedResource() { }

    public SharedResource(Guid id, ResourceOffer offer, SharingParty owner, Guid? pilotBaseId)
        : base(id)
    {
        (Kind, Name, Description, OpenFrom, OpenUntil) = (offer.Kind, offer.Name, offer.Description, offer.OpenFrom, offer.OpenUntil);
        (OwnerInstitutionId, OwnerName, OwnerDivisionId, PilotBaseId) = (owner.InstitutionId, owner.Name, owner.DivisionId, pilotBaseId);
    }

    public SharedResourceKind Kind { get; private set; }

    public string Name { get; private set; } = "";

    public string Description { get; private set; } = "";

    /// <summary>Hours of a day in which it may be booked.</summary>
    public TimeOnly OpenFrom { get; private set; }

    public TimeOnly OpenUntil { get; private set; }

    public Guid OwnerInstitutionId { get; private set; }

    public string OwnerName { get; private set; } = "";

    public Guid OwnerDivisionId { get; private set; }

    /// <summary>The training base it stands in.</summary>
    public Guid? PilotBaseId { get; private set; }

    public DateOnly? WithdrawnOn { get; private set; }

    /// <summary>Takes no more bookings; those that are there stay.</summary>
    public void Withdraw(DateOnly on)
    {
        if (WithdrawnOn is not null)
            throw new BusinessException(IntegrationPilotsErrorCodes.ResourceWithdrawn).WithData("Name", Name);
        WithdrawnOn = on;
    }
}
