using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.Reviews;

/// <summary>
/// Says on the row why the caller may not take the next step. By account and person key only: what a second account hides is refused
/// by the step itself, which looks closer.
/// </summary>
internal sealed class ReviewConflicts(CurrentUser user, ITrainingFacts training, IBusinessClock clock, TextCatalog texts)
{
    public async Task<Func<SubsidyClaimLine, CodeTextDto?>> OfAsync(SubsidyClaim claim, CancellationToken ct)
    {
        var mine = ReviewSteps.All.Where(s => user.IsGranted(ReviewSteps.PermissionOf(s))).ToHashSet();
        if (user.Id is not { } id || !claim.Lines.Any(l => l.AwaitedStep is { } step && mine.Contains(step)))
            return _ => null;
        var trained = await training.ClassAsync(claim.ClassId, ct);
        var duties = new ClassDuties(trained.AttendanceRecorderIds, [])
        {
            RosterUserIds = trained.RosterUserIds,
            ExaminerUserIds = trained.ExaminerUserIds,
        };
        var actor = new ClaimActor(id, user.PersonKey, "", clock.Now);
        return line =>
            line.AwaitedStep is { } step && mine.Contains(step) && ReviewDuties.Conflict(line, step, actor, duties) is { } code
                ? ToDto(code, line)
                : null;
    }

    private CodeTextDto ToDto(string code, SubsidyClaimLine line) =>
        new(code, texts.Text(code, new Dictionary<string, object?> { ["Name"] = line.TraineeName }));
}
