namespace TrainingPlatform.Architecture.Violations;

internal static class StraySources
{
    public const string Route = "/api/identity/users";

    public const string Label = "培训";

    public const string Sql = "db.Database.ExecuteSqlRaw(...)";

    public static DateTime Clock() => DateTime.Now;
}
