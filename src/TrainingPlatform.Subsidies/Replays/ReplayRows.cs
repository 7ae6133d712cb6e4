using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Replays;

/// <summary>How far a replay has come. Written with every page, in the page's transaction; kept out of the audit log.</summary>
internal sealed class ReplayProgress
{
    public required Guid ReplayId { get; init; }

    public int Done { get; set; }

    /// <summary>Last line that was counted; the next page begins behind it.</summary>
    public Guid? Cursor { get; set; }

    /// <summary>Two workers on one replay: the slower one's page is thrown away.</summary>
    public Guid Version { get; set; }
}

/// <summary>Sums of a replay by everything its result is broken down by.</summary>
internal sealed class ReplayTally
{
    public required Guid ReplayId { get; init; }

    public required string Measure { get; init; }

    public required string Group { get; init; }

    public required Guid DivisionId { get; init; }

    public required ClaimKind Kind { get; init; }

    public int Lines { get; set; }

    public int Changed { get; set; }

    public int Gaining { get; set; }

    public int Losing { get; set; }

    /// <summary>Lines the other edition cannot answer; in none of the sums.</summary>
    public int Unanswered { get; set; }

    public Yuan Before { get; set; }

    public Yuan After { get; set; }

    public Yuan Gain { get; set; }

    public Yuan Loss { get; set; }

    public void Add(ReplayedLine line)
    {
        if (line.After is not { } after)
        {
            Unanswered++;
            return;
        }
        var difference = after - line.Before;
        (Lines, Before, After) = (Lines + 1, Before + line.Before, After + after);
        if (difference == Yuan.Zero)
            return;
        Changed++;
        if (difference > Yuan.Zero)
            (Gain, Gaining) = (Gain + difference, Gaining + 1);
        else
            (Loss, Losing) = (Loss - difference, Losing + 1);
    }
}

/// <summary>One line whose answer another edition changes, or cannot give. Unchanged lines are counted only.</summary>
internal sealed class ReplayLine
{
    public required Guid ReplayId { get; init; }

    public required Guid LineId { get; init; }

    public required Guid ClaimId { get; init; }

    public required ClaimKind Kind { get; init; }

    public required string Measure { get; init; }

    public required string Group { get; init; }

    public required Guid DivisionId { get; init; }

    public required string ClassName { get; init; }

    public required Yuan Before { get; init; }

    /// <summary>Null when the edition cannot answer.</summary>
    public Yuan? After { get; init; }

    /// <summary>After less before.</summary>
    public Yuan Difference { get; init; }

    public bool EligibleBefore { get; init; }

    public bool EligibleAfter { get; init; }

    /// <summary>Reasons of the other edition, or the fault, separated by blanks.</summary>
    public string? Reasons { get; init; }
}

/// <summary>A stored determination beside what the other edition says.</summary>
internal sealed record ReplayedLine
{
    public required Guid LineId { get; init; }

    public required Guid ClaimId { get; init; }

    public required ClaimKind Kind { get; init; }

    public required string Measure { get; init; }

    public required string Group { get; init; }

    public required Guid DivisionId { get; init; }

    public required string ClassName { get; init; }

    public required Yuan Before { get; init; }

    public Yuan? After { get; init; }

    public required bool EligibleBefore { get; init; }

    public bool EligibleAfter { get; init; }

    public string? Reasons { get; init; }

    public bool IsWorthKeeping => After is not { } after || after != Before || EligibleAfter != EligibleBefore;

    public ReplayLine ToRow(Guid replayId) =>
        new()
        {
            ReplayId = replayId,
            LineId = LineId,
            ClaimId = ClaimId,
            Kind = Kind,
            Measure = Measure,
            Group = Group,
            DivisionId = DivisionId,
            ClassName = ClassName,
            Before = Before,
            After = After,
            Difference = (After ?? Before) - Before,
            EligibleBefore = EligibleBefore,
            EligibleAfter = EligibleAfter,
            Reasons = Reasons,
        };
}
