namespace TrainingPlatform.Subsidies.Checks;

/// <summary>Registers outside the platform that a line is checked against.</summary>
internal enum RegisterKind
{
    /// <summary>Population register: keyed hash of the ID number → name.</summary>
    Identity,

    /// <summary>Certificates: number → keyed hash of the holder's ID number.</summary>
    Certificate,

    /// <summary>Banks: keyed hash of the account number → name of the holder.</summary>
    Account,
}

internal enum RegisterState
{
    /// <summary>Nobody was asked.</summary>
    NotConnected,
    Answered,

    /// <summary>Asked without an answer. That is no failure of the person.</summary>
    NoAnswer,
}

/// <summary>What a register said about many keys at once; a key it does not hold is absent.</summary>
internal sealed record RegisterAnswer(RegisterState State, IReadOnlyDictionary<string, string> Values)
{
    public static readonly RegisterAnswer NotConnected = new(RegisterState.NotConnected, new Dictionary<string, string>());
    public static readonly RegisterAnswer NoAnswer = new(RegisterState.NoAnswer, new Dictionary<string, string>());
}

/// <summary>A source that answers for a register. Never throws because the other side is down: that is an answer.</summary>
internal interface IRegisterSource
{
    Task<RegisterAnswer> AskAsync(RegisterKind kind, CancellationToken ct);
}

/// <summary>The answers of all registers at one moment, and the day on which a silent one is asked again.</summary>
internal sealed record RegisterAnswers(RegisterAnswer Identity, RegisterAnswer Certificate, RegisterAnswer Account, DateOnly NextTryOn)
{
    public static readonly RegisterAnswers NotConnected = new(
        RegisterAnswer.NotConnected,
        RegisterAnswer.NotConnected,
        RegisterAnswer.NotConnected,
        default
    );
}

/// <summary>Asks every register once for a class.</summary>
internal sealed class Registers(IRegisterSource source, Application.IBusinessClock clock)
{
    public async Task<RegisterAnswers> AskAsync(CancellationToken ct) =>
        new(
            await source.AskAsync(RegisterKind.Identity, ct),
            await source.AskAsync(RegisterKind.Certificate, ct),
            await source.AskAsync(RegisterKind.Account, ct),
            clock.Today.AddDays(1)
        );
}
