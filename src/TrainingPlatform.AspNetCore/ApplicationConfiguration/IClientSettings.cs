namespace TrainingPlatform.AspNetCore.ApplicationConfiguration;

/// <summary>Settings and features that the client is told; Administration implements it. Values are text ("true").</summary>
public interface IClientSettings
{
    IReadOnlyDictionary<string, string> Settings { get; }

    IReadOnlyDictionary<string, string> Features { get; }

    /// <summary>Extra columns and fields of ABP's pages, by module.</summary>
    IReadOnlyDictionary<string, object> ExtensionModules => new Dictionary<string, object>();
}
