using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Reviews;

namespace TrainingPlatform.Subsidies.Claims;

internal sealed partial class SubsidyClaimLine
{
    /// <exception cref="StaleException">The line changed since; whoever else acted on it is named.</exception>
    internal void ExpectUnchangedSince(DateTimeOffset? seenAt, ClaimActor reviewer)
    {
        if (seenAt is { } seen && Microsecond(seen) == Microsecond(UpdatedAt))
            return;
        var touched = _decisions
            .Select(d => (d.At, d.ByName, Same: reviewer.IsSame(d.ByUserId, d.ByPersonKey)))
            .Concat(_overrides.Select(o => (o.At, o.ByName, Same: reviewer.IsSame(o.ByUserId, o.ByPersonKey))))
            .OrderBy(t => t.At)
            .LastOrDefault();
        throw touched is { ByName: not null, Same: false }
            ? DecidedBefore(touched.ByName, touched.At)
            : new StaleException(StaleException.Changed);
    }

    /// <summary>Whoever comes second hears who was first, and when.</summary>
    private void ExpectAwaited(ClaimStep step, ClaimActor reviewer)
    {
        if (AwaitedStep == step)
            return;
        if (_decisions.LastOrDefault(d => d.Step == step) is { } done && !reviewer.IsSame(done.ByUserId, done.ByPersonKey))
            throw DecidedBefore(done.ByName, done.At);
        Expect(false, SubsidiesErrorCodes.LineNotInThisReview);
    }

    /// <summary>As the databases keep it.</summary>
    private static long Microsecond(DateTimeOffset at) => at.UtcTicks / TimeSpan.TicksPerMicrosecond;

    private BusinessException DecidedBefore(string by, DateTimeOffset at) =>
        new StaleException(SubsidiesErrorCodes.LineDecidedBefore)
            .WithData("Name", TraineeName)
            .WithData("By", by)
            .WithData("At", BusinessTime.Minute(at));
}
