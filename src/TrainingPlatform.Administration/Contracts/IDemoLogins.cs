namespace TrainingPlatform.Administration.Contracts;

/// <summary>The demo accounts of a development machine; empty everywhere else.</summary>
public interface IDemoLogins
{
    Task<IReadOnlyList<DemoLogin>> ListAsync(CancellationToken ct);
}

public sealed record DemoLogin(string UserName, string Name, string Password, IReadOnlyList<string> Roles);
