namespace TrainingPlatform.Domain;

/// <summary>Others held the same rows for too long: the use case was rolled back and may be tried again as it is. Answered with 409.</summary>
public sealed class BusyException(Exception inner) : Exception("others are working on the same rows", inner);
