namespace TrainingPlatform.Architecture.Violations;

internal sealed class KnowsTooMuch
{
    public string? Name { get; init; }

    public string? Ethnicity { get; init; }

    private string? FacePhotoKey { get; init; }
}
