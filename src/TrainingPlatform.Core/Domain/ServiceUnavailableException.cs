namespace TrainingPlatform.Domain;

/// <summary>Something the installation needs is missing (its keys): nobody did anything wrong, and an operator has to act. Answered with 503.</summary>
public abstract class ServiceUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
