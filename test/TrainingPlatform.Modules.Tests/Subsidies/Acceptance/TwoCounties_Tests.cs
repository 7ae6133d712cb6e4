using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.PolicyEditions;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Differences;
using TrainingPlatform.Subsidies.Facts;
using TrainingPlatform.TestBase;
using TrainingPlatform.Training;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Courses;
using TrainingPlatform.Training.Enrolments;

namespace TrainingPlatform.Modules.Subsidies.Acceptance;

/// <summary>One person in classes of two counties, each county's office seeing its own rows alone.</summary>
public class TwoCounties_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Korla = "652801";
    private const string Corrections = "/api/app/id-correction";
    private const string Luntai = "652822";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    /// <summary>WORKFLOWS 4.6: same person in two counties, overlapping by one session.</summary>
    [Fact]
    public async Task The_same_person_in_two_counties_overlapping_by_one_session_is_paid_in_neither()
    {
        var (overlapping, apart) = (await TaughtAsync(0), await TaughtAsync(1));
        (await OverlapAsync(Korla, overlapping)).ShouldBe(CheckResult.Pass);

        var same = await ElsewhereAsync(overlapping, overlapping.LastDay);
        var later = await ElsewhereAsync(apart, apart.LastDay.AddDays(1));

        (await OverlapAsync(Korla, overlapping), await OverlapAsync(Luntai, same)).ShouldBe((CheckResult.Fail, CheckResult.Fail));
        (await OverlapAsync(Korla, apart), await OverlapAsync(Luntai, later)).ShouldBe((CheckResult.Pass, CheckResult.Pass));
    }

    /// <summary>WORKFLOWS 4.6: identity number corrected, while a line of the person waits for a review.</summary>
    [Fact]
    public async Task A_corrected_number_that_tells_another_age_stops_the_unpaid_line_of_that_person_alone()
    {
        var before = await InReviewAsync();

        await CorrectAsync(before.TraineeId!.Value, TestPeople.IdNumber(990, "20060101"));
        await host.WithAsync<RecalculationRun, int>(run => run.RunAsync(Ct));

        var claim = await host.WithAsync<TrainingPlatformDbContext, SubsidyClaim>(db => db.LoadClaimAsync(before.ClaimId, null, Ct));
        claim.Lines.Where(l => l.Checks.Any(c => c.Code == CheckCodes.Unchanged)).ShouldHaveSingleItem().Id.ShouldBe(before.Id);
        (claim.Line(before.Id).FactsJson, claim.Line(before.Id).Status).ShouldBe((before.FactsJson, before.Status));
    }

    private Task<SubsidyClaimLine> InReviewAsync() =>
        host.WithAsync<TrainingPlatformDbContext, SubsidyClaimLine>(async db =>
        {
            var korla = await host.DivisionAsync(Korla);
            return await db.Set<SubsidyClaimLine>()
                .Where(l => l.Status == SubsidyClaimLineStatus.Submitted && l.DivisionId == korla && l.Eligible)
                .OrderBy(l => l.Id)
                .FirstAsync(Ct);
        });

    private async Task CorrectAsync(Guid trainee, string number)
    {
        var asker = await host.ClientForAsync("county-reviewer");
        using var form = new MultipartFormDataContent { { new ByteArrayContent("%PDF-1.4"u8.ToArray()), "file", "letter.pdf" } };
        using var sent = await asker.PostAsync($"{Corrections}/trainee/{trainee}/attachment", form, Ct);
        var file = (await sent.Content.ReadFromJsonAsync<JsonElement>(Ct)).GetProperty("id").GetGuid();
        var asked = await asker.MustAsync(
            $"{Corrections}/trainee/{trainee}",
            new
            {
                idNumber = number,
                reason = "typed wrongly",
                attachmentIds = new[] { file },
            }
        );
        await (await host.ClientForAsync("county-leader")).MustAsync(
            $"{Corrections}/{asked.Body.GetProperty("id").GetGuid()}/accept",
            new { source = "letter" }
        );
    }

    /// <summary>Somebody of a completed class of Korla; the class's last session.</summary>
    private Task<Seat> TaughtAsync(int which) =>
        host.WithAsync<TrainingPlatformDbContext, Seat>(async db =>
        {
            var korla = await host.DivisionAsync(Korla);
            var completed = await db.Set<TrainingClass>()
                .Where(c => c.DivisionId == korla && c.Status == TrainingClassStatus.Completed)
                .OrderBy(c => c.Id)
                .FirstAsync(Ct);
            var enrolment = await db.Set<Enrolment>()
                .Where(e => e.ClassId == completed.Id && e.Status == EnrolmentStatus.Completed)
                .OrderBy(e => e.Number)
                .Skip(which)
                .FirstAsync(Ct);
            var last = await db.Set<ClassSession>().Where(s => s.ClassId == completed.Id).MaxAsync(s => s.Date, Ct);
            return new Seat(completed.Id, enrolment.Id, last);
        });

    /// <summary>The same person in a class of one session in the other county.</summary>
    private Task<Seat> ElsewhereAsync(Seat seat, DateOnly day) =>
        host.WithAsync<TrainingPlatformDbContext, Seat>(async db =>
        {
            var (model, known) = (
                await db.Set<TrainingClass>().SingleAsync(c => c.Id == seat.ClassId, Ct),
                await db.Set<Enrolment>().SingleAsync(e => e.Id == seat.EnrolmentId, Ct)
            );
            var division = await host.DivisionAsync(Luntai);
            var course = Course(await db.Set<Course>().SingleAsync(c => c.Id == model.CourseId, Ct), division);
            var other = new TrainingClass(
                Guid.CreateVersion7(),
                Number(),
                course.Id,
                (model.InstitutionId!.Value, division),
                TestClass.Plan() with
                {
                    StartOn = day,
                    EndOn = day,
                    Slot = model.Slot,
                }
            );
            var act = new EnrolmentAct(null, day.AddDays(-5), TestClass.At);
            var person = new EnrolmentPerson(known.TraineeId, known.TraineeName, known.IdMask, known.ConsentId);
            var enrolment = new Enrolment(
                Guid.CreateVersion7(),
                Number(),
                person,
                new EnrolmentClass(other.Id, division, model.InstitutionId.Value),
                act
            );
            enrolment.Admit(act);
            db.AddRange(course, other, enrolment);
            db.Add(new ClassSession(Guid.CreateVersion7(), other, Timetable.Fill([day], model.Slot, 4, 45, 4).Single()));
            await db.SaveChangesAsync(Ct);
            return new Seat(other.Id, enrolment.Id, day);
        });

    /// <summary>What the county's own office is told, which sees no row of the other county.</summary>
    private Task<CheckResult> OverlapAsync(string county, Seat seat) =>
        host.WithAsync<IServiceProvider, CheckResult>(async services =>
        {
            using var own = services
                .GetRequiredService<IDataScope>()
                .Open(new DataScopeValue { DivisionIds = [await host.DivisionAsync(county)] }, "office of one county");
            (
                await services
                    .GetRequiredService<TrainingPlatformDbContext>()
                    .Set<Enrolment>()
                    .Select(e => e.DivisionId)
                    .Distinct()
                    .CountAsync(Ct)
            ).ShouldBe(1);
            var determined = await services
                .GetRequiredService<ClaimDeterminations>()
                .ReadAsync(seat.ClassId, ClaimKind.TrainingSubsidy, Ct);
            var line = determined.Line(seat.EnrolmentId)!;
            var overlap = line.Checks.Single(c => c.Code == CheckCodes.Overlap);
            if (overlap.Result == CheckResult.Fail)
                line.Answer!.Amount.ShouldBe(Yuan.Zero);
            return overlap.Result;
        });

    /// <summary>The same course as the other county's own.</summary>
    private static Course Course(Course taught, Guid division) =>
        new(
            Guid.CreateVersion7(),
            Number(),
            taught.InstitutionId!.Value,
            division,
            new CourseContent
            {
                Name = taught.Name,
                OccupationCode = taught.OccupationCode,
                OccupationName = taught.OccupationName,
                Level = taught.Level,
                Category = taught.Category,
                Product = taught.Product,
                Measure = taught.Measure,
                TheoryHours = taught.TheoryHours,
                PracticeHours = taught.PracticeHours,
                Shortage = taught.Shortage,
            }
        );

    private static string Number() => $"T{Guid.NewGuid():N}"[..30];

    private sealed record Seat(Guid ClassId, Guid EnrolmentId, DateOnly LastDay);
}
