using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using TrainingPlatform.Administration.Files;

namespace TrainingPlatform.Administration.Keys;

/// <summary>Where keys lie: <c>Keys:Directory</c>, by default <c>keys</c> in the data folder, or the master key itself in <c>Keys:Master</c> (base64).</summary>
internal sealed record KeyOptions
{
    public required string Directory { get; init; }

    public string? Master { get; init; }

    /// <summary>Keys made outside Production are marked, and Production refuses them.</summary>
    public required bool Development { get; init; }

    public static KeyOptions From(IConfiguration configuration, IHostEnvironment environment) =>
        new()
        {
            Directory = configuration["Keys:Directory"] is { } own ? Path.GetFullPath(own) : DataFolder.PathOf(configuration, "keys"),
            Master = configuration["Keys:Master"],
            Development = !environment.IsProduction(),
        };

    /// <summary>Writes a secret that only the owner may read; never replaces one that another process made meanwhile.</summary>
    public void WriteOnce(string fileName, byte[] content)
    {
        System.IO.Directory.CreateDirectory(Directory);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var temporary = Path.Combine(Directory, $"{fileName}.{Guid.NewGuid():N}");
        WritePrivate(temporary, content);
        try
        {
            File.Move(temporary, Path.Combine(Directory, fileName), overwrite: false);
        }
        catch (IOException)
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Replaces a secret in one step.</summary>
    public void Replace(string fileName, byte[] content)
    {
        var temporary = Path.Combine(Directory, $"{fileName}.{Guid.NewGuid():N}");
        WritePrivate(temporary, content);
        File.Move(temporary, Path.Combine(Directory, fileName), overwrite: true);
    }

    private static void WritePrivate(string path, byte[] content)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new FileStream(path, options);
        stream.Write(content);
    }
}
