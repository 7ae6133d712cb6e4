namespace TrainingPlatform.Policy.Canonical;

/// <summary>Puts the lists of facts whose order means nothing into one order, so that equal facts have equal bytes.</summary>
internal static class FactsOrder
{
    public static Facts Sort(Facts facts) =>
        facts with
        {
            Trainee = facts.Trainee with { Statuses = Sort(facts.Trainee.Statuses) },
            Class = facts.Class with { Sessions = Sort(facts.Class.Sessions) },
            Attendance =
                facts.Attendance.OnlineDays.Count < 2
                    ? facts.Attendance
                    : facts.Attendance with
                    {
                        OnlineDays = [.. facts.Attendance.OnlineDays.Distinct().Order()],
                    },
            History = Sort(facts.History),
            OtherEnrolments = Sort(facts.OtherEnrolments),
            Enterprise = facts.Enterprise is { } e
                ? e with
                {
                    Statuses = Sort(e.Statuses),
                    StopPeriods = Sort(e.StopPeriods),
                    RecoveryPeriods = Sort(e.RecoveryPeriods),
                }
                : null,
        };

    private static IReadOnlyList<EarlierTraining> Sort(IReadOnlyList<EarlierTraining> history) =>
        history.Count < 2
            ? history
            :
            [
                .. history
                    .OrderBy(h => h.StartOn)
                    .ThenBy(h => h.Occupation, StringComparer.Ordinal)
                    .ThenBy(h => h.Level, StringComparer.Ordinal)
                    .ThenBy(h => h.Product, StringComparer.Ordinal)
                    .ThenBy(h => h.Mode, StringComparer.Ordinal)
                    .ThenBy(h => h.State, StringComparer.Ordinal)
                    .ThenBy(h => h.Amount),
            ];

    private static IReadOnlyList<OtherEnrolment> Sort(IReadOnlyList<OtherEnrolment> enrolments) =>
        enrolments.Count == 0
            ? enrolments
            :
            [
                .. enrolments
                    .Select(o => o with { Sessions = Sort(o.Sessions) })
                    .OrderBy(o => o.StartOn)
                    .ThenBy(o => o.EndOn)
                    .ThenBy(o => o.Slot, StringComparer.Ordinal)
                    .ThenBy(o => o.LeftOn)
                    .ThenBy(o => o.Sessions.Count)
                    .ThenBy(o => o.Sessions.Count == 0 ? default : o.Sessions[0].Day)
                    .ThenBy(o => o.Sessions.Count == 0 ? default : o.Sessions[0].From),
            ];

    private static IReadOnlyList<DatedCode> Sort(IReadOnlyList<DatedCode> codes) =>
        codes.Count < 2 ? codes : [.. codes.OrderBy(c => c.Code, StringComparer.Ordinal).ThenBy(c => c.From).ThenBy(c => c.To)];

    private static IReadOnlyList<Period> Sort(IReadOnlyList<Period> periods) =>
        periods.Count < 2 ? periods : [.. periods.OrderBy(p => p.From).ThenBy(p => p.To)];

    private static IReadOnlyList<ClassSession> Sort(IReadOnlyList<ClassSession> sessions) =>
        sessions.Count < 2 ? sessions : [.. sessions.OrderBy(s => s.Day).ThenBy(s => s.From).ThenBy(s => s.To)];
}
