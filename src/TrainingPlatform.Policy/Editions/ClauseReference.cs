namespace TrainingPlatform.Policy.Editions;

/// <summary>Where a rule comes from: a clause of the document (<c>C16.3</c>) or a rule outside it (<c>R09</c>).</summary>
public readonly record struct ClauseReference(string Id)
{
    /// <summary>The pack writes this instead of a clause where the measure's own period decides.</summary>
    public const string OwnPeriod = "measure.effective.ref";

    public override string ToString() => Id;
}

/// <summary>The document a pack is made from, its number and the date it was issued.</summary>
public sealed record DocumentReference(string Number, DateOnly IssuedOn, DateOnly? PrintedOn = null, DateOnly? PublishedOn = null);

/// <summary>A choice where the document can be read two ways; with a parameter it is a switch.</summary>
public sealed record Interpretation(string Id, ClauseReference Clause, string Question, string Chosen, string Basis)
{
    public string? Alternative { get; init; }

    public string? Parameter { get; init; }

    public string? Note { get; init; }
}
