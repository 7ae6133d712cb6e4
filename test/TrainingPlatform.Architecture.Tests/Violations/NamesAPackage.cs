namespace TrainingPlatform.Architecture.Violations;

internal sealed class NamesAPackage
{
    public NetArchTest.Rules.Types? Types { get; init; }
}
