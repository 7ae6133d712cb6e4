using TrainingPlatform.Domain;
using TrainingPlatform.PolicyEditions.Contracts;

namespace TrainingPlatform.PolicyEditions.Editions;

/// <summary>An edition in the making: text of the pack and of its worked cases, who wrote them, and what the gate last said.</summary>
internal sealed class EditionDraft : AuditedAggregateRoot
{
    private readonly List<DraftEditor> _editors = [];

    private EditionDraft() { }

    public EditionDraft(Guid id, string number, DraftOrigin origin, Editor by, DateTimeOffset at)
        : base(id)
    {
        (Number, Label, DivisionId, BasedOnId) = (number, origin.Label, origin.DivisionId, origin.BasedOnId);
        (CreatedByUserId, CasesText) = (by.UserId, origin.CasesText);
        foreach (var writer in origin.Writers)
            Note(writer, at);
        Write(origin.Content, by, at);
    }

    public string Number { get; private set; } = "";

    public string Label { get; private set; } = "";

    public Guid DivisionId { get; private set; }

    public Guid BasedOnId { get; private set; }

    public Guid CreatedByUserId { get; private set; }

    public string PackText { get; private set; } = "";

    public string CasesText { get; private set; } = "";

    /// <summary>As far as the text can be read.</summary>
    public string PackId { get; private set; } = "";

    public string Version { get; private set; } = "";

    /// <summary>Empty while the pack has faults.</summary>
    public string ContentHash { get; private set; } = "";

    public bool Illustrative { get; private set; }

    public IReadOnlyList<PackFault> Faults { get; private set; } = [];

    public GateResult? Gate { get; private set; }

    public IReadOnlyList<DraftEditor> Editors => _editors;

    /// <summary>The draft becomes law; call when its edition is saved.</summary>
    public void BecomeLaw(DateOnly from, DateOnly? to) => Raise(new EditionPublished(Id, DivisionId, from, to));

    /// <summary>Takes a new text of the pack; what the gate said of the old one no longer holds.</summary>
    public void Write(DraftContent content, Editor by, DateTimeOffset at)
    {
        (PackText, PackId, Version, ContentHash) = (content.Text, content.PackId, content.Version, content.ContentHash);
        (Illustrative, Faults, Gate) = (content.Illustrative, content.Faults, null);
        Note(by, at);
    }

    public void WriteCases(string text, Editor by, DateTimeOffset at)
    {
        (CasesText, Gate) = (text, null);
        Note(by, at);
    }

    public void Checked(GateResult gate) => Gate = gate;

    /// <summary>The same account, or another account of the same person.</summary>
    public bool WasEditedBy(Editor who) =>
        _editors.Exists(e => e.UserId == who.UserId || (e.PersonKey is not null && e.PersonKey == who.PersonKey));

    private void Note(Editor by, DateTimeOffset at)
    {
        if (_editors.Find(e => e.UserId == by.UserId) is { } known)
            known.Seen(at);
        else
            _editors.Add(new DraftEditor(by.UserId, by.PersonKey, at));
    }
}

/// <summary>Who writes: the account, and the person behind it where known.</summary>
internal sealed record Editor(Guid UserId, string? PersonKey);

/// <summary>One account that wrote in a draft.</summary>
internal sealed class DraftEditor
{
    private DraftEditor() { }

    internal DraftEditor(Guid userId, string? personKey, DateTimeOffset at) => (UserId, PersonKey, LastAt) = (userId, personKey, at);

    public Guid UserId { get; private set; }

    public string? PersonKey { get; private set; }

    public DateTimeOffset LastAt { get; private set; }

    internal void Seen(DateTimeOffset at) => LastAt = at;
}

/// <summary>Text of a pack with what the loader made of it.</summary>
internal sealed record DraftContent
{
    public required string Text { get; init; }

    public string PackId { get; init; } = "";

    public string Version { get; init; } = "";

    public string ContentHash { get; init; } = "";

    public bool Illustrative { get; init; }

    public IReadOnlyList<PackFault> Faults { get; init; } = [];
}

/// <summary>What a draft starts from.</summary>
internal sealed record DraftOrigin
{
    public required string Label { get; init; }

    public required Guid DivisionId { get; init; }

    public required Guid BasedOnId { get; init; }

    public required DraftContent Content { get; init; }

    public required string CasesText { get; init; }

    /// <summary>Who wrote the draft it is copied from: a copy does not wash the pen.</summary>
    public IReadOnlyList<Editor> Writers { get; init; } = [];
}

/// <summary>What the worked cases said of the texts as they stood.</summary>
internal sealed record GateResult(int Cases, int Equal, int Different, bool Passed, DateTimeOffset At);
