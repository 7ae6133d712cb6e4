using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Attendance;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Contracts;
using TrainingPlatform.Training.Enrolments;

namespace TrainingPlatform.Training.OnlineLearning;

/// <summary>Minutes of an online class: entered by hand or taken from the platform's log, and closed day by day like attendance.</summary>
internal sealed class OnlineLogAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    AttendanceGate gate,
    AttendanceReader reader,
    EnrolmentPolicy policy,
    IBusinessClock clock,
    TextCatalog texts,
    ILogger<OnlineLogAppService> log
) : IOnlineLogIntake
{
    public Task<AttendanceGridDto> RecordAsync(Guid classId, RecordOnlineInput input, CancellationToken ct) =>
        work.RunAsync(
            async c =>
            {
                var book = await OpenAsync(classId, c);
                var entries = input.Entries ?? [];
                var faults = entries.Select((e, i) => (At: $"entries[{i}].", Fault: book.FaultOf(e))).Where(f => f.Fault is not null);
                var check = new InputCheck().That(
                    entries.DistinctBy(e => (e.EnrolmentId, e.Date)).Count() == entries.Count,
                    "entries",
                    TrainingErrorCodes.OnlineDayTwice
                );
                foreach (var (at, fault) in faults)
                    check.That(false, at + fault!.Member, fault.Code);
                check.ThrowIfAny();
                await WriteAsync(book, entries, OnlineDaySource.Entered, c);
                return await reader.OfClassAsync(classId, c);
            },
            ct,
            "online:" + classId
        );

    /// <summary>Closes every lesson up to today. From a date's lock on its minutes are fixed.</summary>
    public Task<AttendanceGridDto> CloseAsync(Guid classId, CancellationToken ct) =>
        work.RunAsync(
            async c =>
            {
                var book = await OpenAsync(classId, c);
                var today = clock.Today;
                var sessions = await db.Set<ClassSession>()
                    .Where(s => s.ClassId == classId && s.Date <= today && s.ClosedAt == null)
                    .ToListAsync(c);
                foreach (var session in sessions)
                {
                    var sheet = new AttendanceSheet(Guid.CreateVersion7(), session, await LockDaysAsync(book.Class, session.Date, c));
                    sheet.Close([], gate.Taker());
                    session.Open(today);
                    session.Close(clock.Now);
                    db.Add(sheet);
                }
                await db.SaveChangesAsync(c);
                log.LogInformation("Online class {ClassId}: {Count} lessons closed", classId, sessions.Count);
                return await reader.OfClassAsync(classId, c);
            },
            ct,
            "online:" + classId
        );

    public Task ExpectWritableAsync(Guid classId, CancellationToken ct) => LoadAsync(classId, ct);

    public Task<OnlineLogOutcome> ImportAsync(Guid classId, IReadOnlyList<OnlineLogRow> rows, OnlineLogMode mode, CancellationToken ct) =>
        work.RunAsync(
            async c =>
            {
                var book = await OpenAsync(classId, c);
                var read = new OnlineLogRowReader(book);
                foreach (var row in rows)
                    read.Read(row);
                var applied = mode == OnlineLogMode.AllOrNothing && read.Faults.Count == 0;
                if (applied)
                    await WriteAsync(book, read.Entries, OnlineDaySource.PlatformLog, c);
                var faults = read.Faults.Select(f => new OnlineLogFault(f.Row, f.Column, f.Code, texts.Text(f.Code))).ToList();
                return new OnlineLogOutcome(rows.Count, read.New, read.Changed, read.Unchanged, applied, faults);
            },
            ct,
            "online:" + classId
        );

    private async Task WriteAsync(OnlineLog book, IReadOnlyList<OnlineEntry> entries, OnlineDaySource source, CancellationToken ct)
    {
        var news = entries.Where(e => !book.IsKnown(e)).ToList();
        var lockDays = new Dictionary<DateOnly, int>();
        foreach (var date in news.Select(e => e.Date).Distinct())
            lockDays[date] = await LockDaysAsync(book.Class, date, ct);
        foreach (var entry in news)
        {
            var day = book.Find(entry);
            if (day is null)
            {
                var seat = new AttendanceSeat(entry.EnrolmentId, book.People[entry.EnrolmentId].TraineeId);
                db.Add(day = new OnlineDay(Guid.CreateVersion7(), book.Class, seat, entry.Date, entry.Date.AddDays(lockDays[entry.Date])));
            }
            day.Write(entry.Minutes, source, gate.Taker());
        }
        await db.SaveChangesAsync(ct);
        log.LogInformation("Online minutes of class {ClassId}: {Count} days written from {Source}", book.Class.Id, news.Count, source);
    }

    private async Task<OnlineLog> OpenAsync(Guid classId, CancellationToken ct)
    {
        var trainingClass = await LoadAsync(classId, ct);
        var today = clock.Today;
        var locked = await db.Set<AttendanceSheet>()
            .Where(s => s.ClassId == classId && s.ClosedOn != null && s.LockOn < today)
            .Select(s => s.Date)
            .Distinct()
            .ToListAsync(ct);
        var days = await db.Set<OnlineDay>().Where(d => d.ClassId == classId).ToListAsync(ct);
        return new OnlineLog(trainingClass, await gate.AdmittedAsync(classId, null, ct), days, today) { LockedDates = locked.ToHashSet() };
    }

    private async Task<TrainingClass> LoadAsync(Guid classId, CancellationToken ct)
    {
        var trainingClass = await gate.RunningAsync(classId, ct);
        return trainingClass.IsOnline
            ? trainingClass
            : throw new BusinessException(TrainingErrorCodes.ClassNotOnline).WithData("Number", trainingClass.Number);
    }

    private async Task<int> LockDaysAsync(TrainingClass trainingClass, DateOnly date, CancellationToken ct) =>
        (await policy.InForceAsync(trainingClass.DivisionId, date, ct)).AttendanceLockDays;
}
