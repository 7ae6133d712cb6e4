namespace TrainingPlatform.TestBase;

/// <summary>The demo logins that the seed makes, one per role, all with one password.</summary>
public static class TestLogins
{
    public const string Password = "Demo-Password-2020";
}
