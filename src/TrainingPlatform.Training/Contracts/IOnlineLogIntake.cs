namespace TrainingPlatform.Training.Contracts;

/// <summary>Takes the log of a learning platform that Reports has read from a file.</summary>
public interface IOnlineLogIntake
{
    /// <exception cref="TrainingPlatform.Domain.EntityNotFoundException">The class is absent or out of scope.</exception>
    /// <exception cref="TrainingPlatform.Domain.BusinessException">The class is not held online, does not run, or is not the caller's.</exception>
    Task ExpectWritableAsync(Guid classId, CancellationToken ct);

    Task<OnlineLogOutcome> ImportAsync(Guid classId, IReadOnlyList<OnlineLogRow> rows, OnlineLogMode mode, CancellationToken ct);
}

public enum OnlineLogMode
{
    /// <summary>Saves nothing.</summary>
    DryRun,

    /// <summary>Takes the file only when every row holds.</summary>
    AllOrNothing,
}

/// <summary>The texts of one row as they stand in the file; one row is one person on one date.</summary>
public sealed record OnlineLogRow(int Row, string? Enrolment, string? Date, string? Minutes);

/// <summary>How many rows say something new, something else than before, or what is known already; and what is wrong where.</summary>
public sealed record OnlineLogOutcome(int Rows, int New, int Changed, int Unchanged, bool Applied, IReadOnlyList<OnlineLogFault> Faults);

/// <summary>A fault in one cell; the text is in the reader's language.</summary>
public sealed record OnlineLogFault(int Row, string Column, string Code, string Text);

/// <summary>Heading keys of the log; text <c>Column:{key}</c>.</summary>
public static class OnlineLogColumns
{
    public const string Enrolment = "Online.Enrolment";
    public const string Date = "Online.Date";
    public const string Minutes = "Online.Minutes";

    public static readonly IReadOnlyList<string> All = [Enrolment, Date, Minutes];
}
