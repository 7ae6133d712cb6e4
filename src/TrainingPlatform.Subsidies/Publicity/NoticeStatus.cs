namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>Where a notice stands; worked out from its dates and its closing, so that no missed job leaves it wrong.</summary>
internal enum NoticeStatus
{
    /// <summary>Objections are taken.</summary>
    Running,

    /// <summary>The last day is over, the lines have not been passed on yet.</summary>
    Ended,

    Closed,

    /// <summary>The list is no longer shown; its digest is.</summary>
    Offline,
}

internal enum ObjectionStatus
{
    Open,
    Upheld,
    Dismissed,
}
