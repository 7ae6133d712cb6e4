using TrainingPlatform.Domain;

namespace TrainingPlatform.Training.Classes;

/// <summary>Teaching has begun: admitted trainees attend from now on.</summary>
internal sealed record TrainingClassStarted(Guid ClassId) : IDomainEvent;

/// <summary>The class will not take place or was broken off.</summary>
internal sealed record TrainingClassCancelled(Guid ClassId, string Reason) : IDomainEvent;
