using System.Reflection;

namespace TrainingPlatform.Architecture;

/// <summary>The repository as it lies on disk, found from the test's own folder.</summary>
internal static class Repository
{
    public static readonly string Root = Find();

    /// <summary>The product's own assemblies, by the csproj files on disk, so that no list can forget one.</summary>
    public static IReadOnlyList<Assembly> Assemblies { get; } =
    [
        .. Projects("src")
            .Select(p => Path.GetFileNameWithoutExtension(p))
            .Where(n => n != "TrainingPlatform.DbMigrator")
            .Select(n => System.Reflection.Assembly.Load(n)),
    ];

    public static IReadOnlyList<string> Projects(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, folder), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> Sources(string folder, string pattern = "*.cs") =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
                .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal)),
        ];

    public static Assembly Assembly(string name) => Assemblies.Single(a => a.GetName().Name == "TrainingPlatform." + name);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TrainingPlatform.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("TrainingPlatform.sln not found above the test");
        return folder.FullName;
    }
}
