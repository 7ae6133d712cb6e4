namespace TrainingPlatform.Architecture.Violations;

internal static class StraySources
{
    public const string Route = "/api/identity/users";

    public static DateTime Clock() => DateTime.Now;
}
