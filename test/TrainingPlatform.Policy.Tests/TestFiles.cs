namespace TrainingPlatform.Policy;

/// <summary>The packs and cases beside the tests.</summary>
internal static class TestFiles
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Packs");

    public static string PathOf(string name) => Path.Combine(Folder, name);

    public static string Text(string name) => File.ReadAllText(PathOf(name));

    /// <summary>The repository as it lies on disk.</summary>
    public static string Repository { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TrainingPlatform.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("TrainingPlatform.sln not found above the test");
        return folder.FullName;
    }
}
