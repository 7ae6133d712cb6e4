using TrainingPlatform.Authorization;

namespace TrainingPlatform.Administration.Permissions;

/// <summary>All permissions of all modules, in the order of their providers.</summary>
internal sealed class PermissionCatalog
{
    private readonly Dictionary<string, PermissionDefinition> _byName;

    public PermissionCatalog(IEnumerable<IPermissionDefinitionProvider> providers)
    {
        All = [.. providers.SelectMany(p => p.Permissions)];
        _byName = All.ToDictionary(p => p.Name, StringComparer.Ordinal);
        var lost = All.FirstOrDefault(p => p.Parent is not null && !_byName.ContainsKey(p.Parent));
        if (lost is not null)
            throw new InvalidOperationException($"permission {lost.Name} names an unknown parent {lost.Parent}");
    }

    public IReadOnlyList<PermissionDefinition> All { get; }

    public bool Contains(string name) => _byName.ContainsKey(name);
}
