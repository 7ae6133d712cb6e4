namespace TrainingPlatform.Architecture.Violations;

public sealed class OpenAppService;
