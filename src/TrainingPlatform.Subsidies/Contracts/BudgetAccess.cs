namespace TrainingPlatform.Subsidies.Contracts;

/// <summary>Permissions of budgets, which Reports asks for too.</summary>
public static class BudgetAccess
{
    public const string Read = SubsidiesPermissions.Group + ".Budgets";
    public const string Import = Read + ".Import";
}
