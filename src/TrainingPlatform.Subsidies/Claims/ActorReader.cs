using TrainingPlatform.Application;
using TrainingPlatform.Subsidies.Reviews;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.Claims;

/// <summary>Who calls, as a person and not only as an account; and who entered a class's attendance, made its roster or examined it.</summary>
internal sealed class ActorReader(ICurrentUser user, IAccounts accounts, IBusinessClock clock)
{
    public async Task<ClaimActor> CurrentAsync(CancellationToken ct)
    {
        var id = user.Id ?? throw new InvalidOperationException("nobody is signed in");
        var name = await accounts.DisplayNameAsync(id, ct) ?? id.ToString("N");
        return new ClaimActor(id, user.PersonKey, name, clock.Now) { PersonKeys = await accounts.PersonKeysAsync(id, ct) };
    }

    public async Task<ClassDuties> DutiesAsync(ClassFacts trained, CancellationToken ct) =>
        new(trained.AttendanceRecorderIds, await KeysAsync(trained.AttendanceRecorderIds, ct))
        {
            RosterUserIds = trained.RosterUserIds,
            RosterPersonKeys = await KeysAsync(trained.RosterUserIds, ct),
            ExaminerUserIds = trained.ExaminerUserIds,
            ExaminerPersonKeys = await KeysAsync(trained.ExaminerUserIds, ct),
        };

    /// <summary>An account that is gone is still barred by its identifier; no person can be read behind it.</summary>
    private async Task<IReadOnlyList<string>> KeysAsync(IReadOnlyList<Guid> userIds, CancellationToken ct)
    {
        var keys = new List<string>();
        var known = await accounts.DisplayNamesAsync(userIds, ct);
        foreach (var userId in userIds.Where(known.ContainsKey))
            keys.AddRange(await accounts.PersonKeysAsync(userId, ct));
        return keys;
    }
}
