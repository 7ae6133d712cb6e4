namespace TrainingPlatform.TestBase;

/// <summary>Where the tests find the sources.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The built front end if there is one, else a tiny page in the given folder.</summary>
    public static string FrontEnd(string dataDirectory)
    {
        var built = Environment.GetEnvironmentVariable("TP_WEB_ROOT") ?? Path.Combine(Root, "artifacts", "web");
        if (File.Exists(Path.Combine(built, "index.html")))
            return built;
        var tiny = Directory.CreateDirectory(Path.Combine(dataDirectory, "wwwroot")).FullName;
        File.WriteAllText(Path.Combine(tiny, "index.html"), "<!doctype html><html lang=\"zh-Hans\"><title>TrainingPlatform</title></html>");
        return tiny;
    }

    private static string FindRoot(string directory) =>
        File.Exists(Path.Combine(directory, "TrainingPlatform.sln"))
            ? directory
            : FindRoot(
                Path.GetDirectoryName(directory) ?? throw new InvalidOperationException("TrainingPlatform.sln not found above the tests")
            );
}
