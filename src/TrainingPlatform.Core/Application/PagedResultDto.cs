namespace TrainingPlatform.Application;

/// <summary>ABP's page: the count of everything that matches and the rows of this page.</summary>
public sealed record PagedResultDto<T>(long TotalCount, IReadOnlyList<T> Items);

/// <summary>ABP's list without pages.</summary>
public sealed record ListResultDto<T>(IReadOnlyList<T> Items);
