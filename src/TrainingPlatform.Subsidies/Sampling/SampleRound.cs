using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Sampling;

internal enum SampleRoundStatus
{
    /// <summary>The list is frozen; its seed lies in the future.</summary>
    Frozen,
    Drawn,
}

/// <summary>A list frozen for a sample, with its digest. Written once and never changed; what follows stands in rows of its own.</summary>
internal sealed class SampleRound : Entity, IScoped
{
    private SampleRound() { }

    public SampleRound(
        Guid id,
        string number,
        Guid divisionId,
        SamplePlan plan,
        IReadOnlyList<SampleRow> rows,
        (ClaimActor By, DateOnly On) frozen
    )
        : base(id)
    {
        (Number, DivisionId, ValuePercent, RandomPercent) = (number, divisionId, plan.ValuePercent, plan.RandomPercent);
        (RowCount, Digest) = (rows.Count, SampleDraw.Digest([.. rows.Select(r => r.ToEntry())], plan));
        (FrozenOn, FrozenAt, FrozenByUserId, FrozenByName) = (frozen.On, frozen.By.At, frozen.By.UserId, frozen.By.Name);
    }

    public string Number { get; private set; } = "";

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public int ValuePercent { get; private set; }

    public int RandomPercent { get; private set; }

    public int RowCount { get; private set; }

    public string Digest { get; private set; } = "";

    public DateOnly FrozenOn { get; private set; }

    public DateTimeOffset FrozenAt { get; private set; }

    public Guid FrozenByUserId { get; private set; }

    public string FrozenByName { get; private set; } = "";

    public SamplePlan Plan => new(ValuePercent, RandomPercent);
}

/// <summary>A line of a frozen list. Only code, amount and flag leave the house.</summary>
internal sealed class SampleRow : Entity, IScoped
{
    private SampleRow() { }

    public SampleRow(Guid id, Guid roundId, int sequence, string code, SubsidyClaimLine line, IReadOnlyList<string> risks)
        : base(id)
    {
        (RoundId, Sequence, Code, LineId, ClaimId) = (roundId, sequence, code, line.Id, line.ClaimId);
        (DivisionId, InstitutionId, Amount, Risks) = (line.DivisionId, line.InstitutionId, line.Amount, [.. risks]);
    }

    public Guid RoundId { get; private set; }

    public int Sequence { get; private set; }

    public string Code { get; private set; } = "";

    public Guid LineId { get; private set; }

    public Guid ClaimId { get; private set; }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    /// <summary>Never the person's: a trainee does not see that the own line is checked.</summary>
    public Guid? TraineeId { get; private set; }

    public Yuan Amount { get; private set; }

    /// <summary>Flags of the class or institution.</summary>
    public IReadOnlyList<string> Risks { get; private set; } = [];

    public SampleEntry ToEntry() => new(Sequence, Code, Amount.Fen, Risks.Count > 0);
}

/// <summary>The value that nobody could know when the list was frozen. One per round.</summary>
internal sealed class SampleSeed : Entity, IScoped
{
    private SampleSeed() { }

    /// <exception cref="BusinessException">The value was published on or before the day of the freeze, or is not published yet.</exception>
    public SampleSeed(Guid id, SampleRound round, SeedWords words, DateOnly today, ClaimActor by)
        : base(id)
    {
        if (words.PublishedOn <= round.FrozenOn)
            throw new BusinessException(SubsidiesErrorCodes.SeedTooEarly).WithData("FrozenOn", round.FrozenOn);
        if (words.PublishedOn > today)
            throw new BusinessException(SubsidiesErrorCodes.SeedNotYetPublished).WithData("PublishedOn", words.PublishedOn);
        (RoundId, DivisionId, Source, PublishedOn, Value) = (round.Id, round.DivisionId, words.Source, words.PublishedOn, words.Value);
        (EnteredByUserId, EnteredByName, EnteredAt) = (by.UserId, by.Name, by.At);
    }

    public Guid RoundId { get; private set; }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    /// <summary>Whose value: a lottery, an index.</summary>
    public string Source { get; private set; } = "";

    public DateOnly PublishedOn { get; private set; }

    public string Value { get; private set; } = "";

    public Guid EnteredByUserId { get; private set; }

    public string EnteredByName { get; private set; } = "";

    public DateTimeOffset EnteredAt { get; private set; }

    public string Text => FormattableString.Invariant($"{Source}|{PublishedOn:yyyy-MM-dd}|{Value}");
}

internal sealed record SeedWords(string Source, DateOnly PublishedOn, string Value);
