using Microsoft.Extensions.Configuration;

namespace TrainingPlatform.Administration.Files;

/// <summary>The folder of everything that is not in the database: <c>Data:Directory</c>, by default <c>data</c>.</summary>
internal static class DataFolder
{
    /// <param name="name">A relative path lies below the data folder; an absolute one stays as it is.</param>
    public static string PathOf(IConfiguration configuration, string name) =>
        Path.GetFullPath(Path.Combine(configuration["Data:Directory"] ?? "data", name));
}
