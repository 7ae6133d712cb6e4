using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Messages;

/// <summary>An allowance was put before these people, to take or to leave.</summary>
internal sealed record AllowanceProposed(IReadOnlyList<Guid> TraineeUserIds) : IDomainEvent;

/// <summary>Lines of a claim were sent back: allowances to their people, a training subsidy to the institution that filed it.</summary>
internal sealed record LinesReturned(string ClaimNumber, ClaimKind Kind, Guid? InstitutionId, IReadOnlyList<Guid?> TraineeUserIds)
    : IDomainEvent;

/// <summary>A recovery notice was served on its debtor.</summary>
internal sealed record RecoveryServed(string Number, Guid? InstitutionId, IReadOnlyList<Guid> LineIds, DateOnly DueOn) : IDomainEvent;

/// <summary>An officer decided a request to file late.</summary>
internal sealed record LateFilingDecided(Guid AskedByUserId, bool Admitted) : IDomainEvent;
