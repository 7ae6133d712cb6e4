using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Assessments;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Contracts;
using TrainingPlatform.Training.Courses;
using TrainingPlatform.Training.Enrolments;

namespace TrainingPlatform.Training.ClaimFacts;

/// <summary>Collects what claims are made of. The class and its enrolments are within the caller's scope; what belongs to them is read by id.</summary>
internal sealed class TrainingFacts(TrainingPlatformDbContext db, PersonFactsReader persons, HoursReader hours) : ITrainingFacts
{
    private const int ClassesPerQuery = 500;

    public async Task<ClassFacts> ClassAsync(Guid classId, CancellationToken ct)
    {
        var (stored, facts) = await AloneAsync(classId, ct);
        return facts with
        {
            AttendanceRecorderIds = await hours.RecordersAsync(classId, ct),
            RosterUserIds = await hours.RosterMakersAsync(classId, ct),
            ExaminerUserIds = await hours.ExaminersAsync(stored, ct),
        };
    }

    public async Task<ClassPart> PartAsync(Guid classId, Guid? after, int take, CancellationToken ct)
    {
        var (_, trained) = await AloneAsync(classId, ct);
        var rest = after is { } last ? Admitted(classId).Where(e => e.Id.CompareTo(last) > 0) : Admitted(classId);
        return new ClassPart(
            trained,
            await ReadAsync(trained.StartOn, classId, await rest.AsNoTracking().OrderBy(e => e.Id).Take(take).ToListAsync(ct), ct)
        );
    }

    public Task<int> CountAsync(Guid classId, CancellationToken ct) => Admitted(classId).CountAsync(ct);

    public async Task<IReadOnlyList<EnrolmentFacts>> EnrolmentsAsync(Guid classId, CancellationToken ct)
    {
        var startOn = await db.Set<TrainingClass>().Where(c => c.Id == classId).Select(c => (DateOnly?)c.StartOn).SingleOrDefaultAsync(ct);
        if (startOn is null)
            throw new EntityNotFoundException(typeof(TrainingClass), classId);
        return await ReadAsync(startOn.Value, classId, await Admitted(classId).OrderBy(e => e.Number).ToListAsync(ct), ct);
    }

    public async Task<IReadOnlyDictionary<Guid, ResultFacts>> ResultsAsync(IReadOnlyCollection<Guid> enrolmentIds, CancellationToken ct)
    {
        var results = await db.Set<AssessmentResult>()
            .IgnoreQueryFilters([ScopeFilter.Name])
            .Where(r => enrolmentIds.Contains(r.EnrolmentId))
            .Select(r => new
            {
                r.EnrolmentId,
                r.CertificateNumber,
                r.TheoryScore,
                r.PracticeScore,
            })
            .ToListAsync(ct);
        return results.ToDictionary(r => r.EnrolmentId, r => new ResultFacts(r.CertificateNumber, Score(r.TheoryScore, r.PracticeScore)));
    }

    public async Task<IReadOnlyList<Guid>> CompletedClassesAsync(CancellationToken ct) =>
        await db.Set<TrainingClass>()
            .Where(c => c.Status == TrainingClassStatus.Completed)
            .OrderBy(c => c.Number)
            .Select(c => c.Id)
            .ToListAsync(ct);

    private IQueryable<Enrolment> Admitted(Guid classId) => db.Set<Enrolment>().Where(e => e.ClassId == classId && e.AdmittedOn != null);

    private async Task<(TrainingClass Stored, ClassFacts Facts)> AloneAsync(Guid classId, CancellationToken ct)
    {
        // Tracked on purpose: who is told of a completion asks before the new state is saved.
        var row =
            await (
                from c in db.Set<TrainingClass>()
                where c.Id == classId
                join course in db.Set<Course>() on c.CourseId equals course.Id
                select new { Class = c, Course = course }
            )
                .AsSplitQuery()
                .SingleOrDefaultAsync(ct)
            ?? throw new EntityNotFoundException(typeof(TrainingClass), classId);
        var schedule = await hours.SchedulesAsync([classId], ct);
        return (row.Class, ToFacts(row.Class, row.Course, schedule.GetValueOrDefault(classId) ?? new Dictionary<DateOnly, int>()));
    }

    private async Task<IReadOnlyList<EnrolmentFacts>> ReadAsync(
        DateOnly startOn,
        Guid classId,
        IReadOnlyList<Enrolment> enrolments,
        CancellationToken ct
    )
    {
        var people = await persons.ReadAsync(enrolments, ct);
        var missed = await hours.MissedAsync(classId, enrolments, ct);
        var others = await hours.OthersAsync(enrolments, ct);
        return
        [
            .. enrolments.Select(e =>
                ToFacts(e, people, missed[e.Id], [.. others[e.TraineeId].Where(o => o.EnrolmentId != e.Id)], startOn)
            ),
        ];
    }

    public async Task<bool> HadDutyAsync(IReadOnlyCollection<Guid> userIds, IReadOnlyCollection<Guid> classIds, CancellationToken ct)
    {
        foreach (var part in classIds.Chunk(ClassesPerQuery))
            if (await hours.HadDutyAsync(userIds, part, ct))
                return true;
        return false;
    }

    public async Task<IReadOnlyDictionary<Guid, string>> OccupationNamesAsync(IReadOnlyCollection<Guid> classIds, CancellationToken ct)
    {
        var names = new Dictionary<Guid, string>();
        foreach (var part in classIds.Chunk(ClassesPerQuery))
        {
            var classes = db.Set<TrainingClass>().IgnoreQueryFilters([ScopeFilter.Name]).Where(c => part.Contains(c.Id));
            var found = classes.Join(
                db.Set<Course>().IgnoreQueryFilters([ScopeFilter.Name]),
                c => c.CourseId,
                c => c.Id,
                (c, course) => new { c.Id, course.OccupationName }
            );
            foreach (var row in await found.ToListAsync(ct))
                names[row.Id] = row.OccupationName;
        }
        return names;
    }

    private static ClassFacts ToFacts(TrainingClass c, Course course, IReadOnlyDictionary<DateOnly, int> schedule) =>
        new()
        {
            Id = c.Id,
            Number = c.Number,
            FilingNumber = c.FilingNumber,
            Name = c.Name,
            CourseName = course.Name,
            OccupationName = course.OccupationName,
            InstitutionId = c.InstitutionId!.Value,
            DivisionId = c.DivisionId,
            Measure = course.Measure,
            Level = course.Level,
            Category = course.Category,
            OccupationCode = course.OccupationCode,
            Product = course.Product,
            Mode = c.Mode,
            Slot = c.Slot,
            StartOn = c.StartOn,
            EndOn = c.EndOn,
            Shortage = course.Shortage,
            Prepaid = c.Prepaid,
            CourseApproved = course.Status is CourseStatus.Approved or CourseStatus.Retired,
            Completed = c.Status == TrainingClassStatus.Completed,
            Schedule = schedule,
            OnlineDays = c.IsOnline ? [.. schedule.Keys.Order()] : [],
        };

    private static EnrolmentFacts ToFacts(
        Enrolment e,
        People people,
        MissedHours missed,
        IReadOnlyList<OtherEnrolment> others,
        DateOnly startOn
    )
    {
        var (trainee, consent, result) = (
            people.Trainees[e.TraineeId],
            people.Consents[e.ConsentId],
            people.Results.GetValueOrDefault(e.Id)
        );
        var facts = people.Facts[e.TraineeId].ToList();
        return new EnrolmentFacts
        {
            EnrolmentId = e.Id,
            TraineeId = e.TraineeId,
            TraineeUserId = trainee.UserId,
            Name = trainee.Name,
            IdNumber = trainee.IdNumber,
            FormerIdKeys = [.. people.FormerIdKeys[e.TraineeId]],
            BirthDate = trainee.BirthDate,
            BankName = trainee.BankName,
            Account = trainee.Account,
            Consent = new ConsentFact(consent.Id, consent.GivenByUserId == trainee.UserId, consent.GivenOn, consent.Version),
            GuardianAcknowledged = facts.Exists(f => f.Verified && f.Kind == PersonFactWords.GuardianAcknowledgement && f.From <= startOn),
            Facts = facts,
            Outcome = missed.LeftOn is null ? PersonFactWords.OutcomeCompleted : PersonFactWords.OutcomeWithdrew,
            WithdrewOn = missed.LeftOn,
            Certificate = result?.Certificate ?? PersonFactWords.NoCertificate,
            CertificateNumber = result?.CertificateNumber,
            Score = result is null ? null : Score(result.TheoryScore, result.PracticeScore),
            Resits = result?.Resits ?? 0,
            ResultConfirmed = result?.ConfirmedAt is not null,
            Absent = missed.Absent,
            Leave = missed.Leave,
            OnlineMinutes = missed.OnlineMinutes,
            Others = others,
            OpenSessions = missed.OpenSessions,
        };
    }

    private static string? Score(decimal? theory, decimal? practice) =>
        theory is null && practice is null ? null : FormattableString.Invariant($"{theory:0.#}/{practice:0.#}");
}
