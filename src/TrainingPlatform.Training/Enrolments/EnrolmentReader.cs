using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Assessments;
using TrainingPlatform.Training.Attendance;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Consents;
using TrainingPlatform.Training.OnlineLearning;
using TrainingPlatform.Training.StatedFacts;

namespace TrainingPlatform.Training.Enrolments;

/// <summary>Enrolments with everything a screen shows beside them: one query per kind, by the ids of enrolments the caller already sees.</summary>
internal sealed class EnrolmentReader(
    TrainingPlatformDbContext db,
    IClassLookup classes,
    OnlineHours online,
    IAccounts accounts,
    IBusinessClock clock
)
{
    public async Task<Enrolment> LoadAsync(Guid id, CancellationToken ct) =>
        await db.Set<Enrolment>().SingleOrDefaultAsync(e => e.Id == id, ct) ?? throw new EntityNotFoundException(typeof(Enrolment), id);

    public async Task<EnrolmentDto> OneAsync(Enrolment enrolment, CancellationToken ct) => (await ToDtosAsync([enrolment], ct))[0];

    public async Task<IReadOnlyList<EnrolmentDto>> ToDtosAsync(IReadOnlyList<Enrolment> enrolments, CancellationToken ct)
    {
        var found = await classes.FindAsync([.. enrolments.Select(e => e.ClassId).Distinct()], ct);
        var beside = new Beside
        {
            Classes = found,
            Consents = await ConsentsAsync([.. enrolments.Select(e => e.ConsentId)], ct),
            AttendedHours = await AttendedHoursAsync([.. enrolments.Select(e => e.Id)], ct),
            OnlineHours = await online.OfAsync([.. found.Values.Select(v => v.Class)], [.. enrolments.Select(e => e.Id)], ct),
            Results = await ResultsAsync([.. enrolments.Select(e => e.Id)], ct),
            OpenFacts = await OpenFactsAsync([.. enrolments.Select(e => e.TraineeId)], ct),
            NextSessions = await NextSessionsAsync([.. enrolments.Where(e => e.IsInClass).Select(e => e.ClassId).Distinct()], ct),
            Names = await accounts.DisplayNamesAsync(
                [.. enrolments.SelectMany(e => e.History).Select(h => h.ByUserId).OfType<Guid>().Distinct()],
                ct
            ),
        };
        return [.. enrolments.Select(e => ToDto(e, beside))];
    }

    private async Task<Dictionary<Guid, Consent>> ConsentsAsync(List<Guid> ids, CancellationToken ct) =>
        await Past<Consent>().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);

    private async Task<Dictionary<Guid, int>> AttendedHoursAsync(List<Guid> enrolmentIds, CancellationToken ct) =>
        await Past<AttendanceRecord>()
            .Where(r => enrolmentIds.Contains(r.EnrolmentId))
            .GroupBy(r => r.EnrolmentId)
            .Select(g => new { g.Key, Hours = g.Sum(r => r.Hours) })
            .ToDictionaryAsync(g => g.Key, g => g.Hours, ct);

    private async Task<Dictionary<Guid, AssessmentResult>> ResultsAsync(List<Guid> enrolmentIds, CancellationToken ct) =>
        await Past<AssessmentResult>().Where(r => enrolmentIds.Contains(r.EnrolmentId)).ToDictionaryAsync(r => r.EnrolmentId, ct);

    private async Task<Dictionary<Guid, int>> OpenFactsAsync(List<Guid> traineeIds, CancellationToken ct) =>
        await Past<StatedFact>()
            .Where(f => traineeIds.Contains(f.TraineeId) && f.Status == StatedFactStatus.Stated)
            .GroupBy(f => f.TraineeId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);

    private async Task<Dictionary<Guid, ClassSession>> NextSessionsAsync(List<Guid> classIds, CancellationToken ct)
    {
        var sessions = await Past<ClassSession>()
            .Where(s => classIds.Contains(s.ClassId) && s.Date >= clock.Today && s.Date <= clock.Today.AddDays(31))
            .ToListAsync(ct);
        return sessions
            .Where(s => !s.IsClosed)
            .OrderBy(s => s.Date)
            .ThenBy(s => s.StartsAt)
            .DistinctBy(s => s.ClassId)
            .ToDictionary(s => s.ClassId);
    }

    private IQueryable<T> Past<T>()
        where T : class => db.Set<T>().AsNoTracking().IgnoreQueryFilters([ScopeFilter.Name]);

    private static EnrolmentDto ToDto(Enrolment e, Beside beside)
    {
        var view = beside.Classes[e.ClassId];
        var next = e.IsInClass ? beside.NextSessions.GetValueOrDefault(e.ClassId) : null;
        return new EnrolmentDto
        {
            Id = e.Id,
            Number = e.Number,
            ClassId = e.ClassId,
            ClassName = view.Class.Name,
            CourseName = view.Course.Name,
            InstitutionName = view.InstitutionName,
            StartOn = view.Class.StartOn,
            EndOn = view.Class.EndOn,
            TraineeId = e.TraineeId,
            TraineeName = e.TraineeName,
            IdMask = e.IdMask,
            Status = e.Status,
            AppliedOn = e.AppliedOn,
            AdmittedOn = e.AdmittedOn,
            WithdrewOn = e.WithdrewOn,
            WithdrawReason = e.Status == EnrolmentStatus.Withdrawn ? e.EndReason : null,
            RefusalReason = e.Status is EnrolmentStatus.Refused or EnrolmentStatus.Removed ? e.EndReason : null,
            Consent = ToDto(beside.Consents[e.ConsentId]),
            AttendedHours = (view.Class.IsOnline ? beside.OnlineHours : beside.AttendedHours).GetValueOrDefault(e.Id),
            PlannedHours = view.Class.ClassHours,
            Result = beside.Results.GetValueOrDefault(e.Id)?.ToDto(e.TraineeName),
            OpenFacts = beside.OpenFacts.GetValueOrDefault(e.TraineeId),
            NextSession = next is null ? null : new NextSessionDto(next.Date, next.StartsAt.ToString("HH:mm", null), view.Class.Site),
            History = [.. e.History.OrderBy(h => h.At).ThenBy(h => h.Id).Select(h => ToDto(h, beside))],
            ConcurrencyStamp = e.ConcurrencyStamp,
        };
    }

    private static HistoryEntryDto ToDto(StatusChange change, Beside beside) =>
        new(change.At, change.ByUserId is { } by ? beside.Names.GetValueOrDefault(by) : null, change.Action, change.Reason);

    private static EnrolmentConsentDto ToDto(Consent c) => new(c.Id, c.Version, c.GivenAt, c.GuardianName is not null);

    private sealed record Beside
    {
        public required IReadOnlyDictionary<Guid, ClassView> Classes { get; init; }

        public required IReadOnlyDictionary<Guid, Consent> Consents { get; init; }

        public required IReadOnlyDictionary<Guid, int> AttendedHours { get; init; }

        public required IReadOnlyDictionary<Guid, int> OnlineHours { get; init; }

        public required IReadOnlyDictionary<Guid, AssessmentResult> Results { get; init; }

        public required IReadOnlyDictionary<Guid, int> OpenFacts { get; init; }

        public required IReadOnlyDictionary<Guid, ClassSession> NextSessions { get; init; }

        public required IReadOnlyDictionary<Guid, string> Names { get; init; }
    }
}
