using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Assessments;
using TrainingPlatform.Training.Consents;
using TrainingPlatform.Training.Contracts;
using TrainingPlatform.Training.Enrolments;
using TrainingPlatform.Training.IdCorrections;
using TrainingPlatform.Training.StatedFacts;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training.ClaimFacts;

/// <summary>The persons behind enrolments: one query per kind, past the scope, by the ids of the enrolments in hand.</summary>
internal sealed class PersonFactsReader(TrainingPlatformDbContext db, PersonNumbers numbers)
{
    public async Task<People> ReadAsync(IReadOnlyList<Enrolment> enrolments, CancellationToken ct)
    {
        var traineeIds = enrolments.Select(e => e.TraineeId).ToList();
        var consentIds = enrolments.Select(e => e.ConsentId).ToList();
        var enrolmentIds = enrolments.Select(e => e.Id).ToList();
        StatedFactStatus[] live = [StatedFactStatus.Stated, StatedFactStatus.Verified];
        var facts = await Past<StatedFact>().Where(f => traineeIds.Contains(f.TraineeId) && live.Contains(f.Status)).ToListAsync(ct);
        return new People
        {
            Trainees = await Past<Trainee>().Where(t => traineeIds.Contains(t.Id)).ToDictionaryAsync(t => t.Id, ct),
            Consents = await Past<Consent>().Where(c => consentIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct),
            Results = await Past<AssessmentResult>()
                .Where(r => enrolmentIds.Contains(r.EnrolmentId))
                .ToDictionaryAsync(r => r.EnrolmentId, ct),
            FormerIdKeys = await numbers.FormerAsync(traineeIds, ct),
            Facts = facts.OrderBy(f => f.Kind).ThenBy(f => f.ValidFrom).ThenBy(f => f.Id).ToLookup(f => f.TraineeId, ToFact),
        };
    }

    private IQueryable<T> Past<T>()
        where T : class => db.Set<T>().AsNoTracking().IgnoreQueryFilters([ScopeFilter.Name]);

    private static PersonFact ToFact(StatedFact f) =>
        new()
        {
            Id = f.Id,
            Kind = f.Kind.ToString(),
            Value = f.Value,
            From = f.ValidFrom,
            To = f.ValidTo,
            Verified = f.Status == StatedFactStatus.Verified,
            Source = f.Source,
            VerifiedOn = f.VerifiedOn,
        };
}

internal sealed record People
{
    public required IReadOnlyDictionary<Guid, Trainee> Trainees { get; init; }

    public required IReadOnlyDictionary<Guid, Consent> Consents { get; init; }

    /// <summary>By enrolment.</summary>
    public required IReadOnlyDictionary<Guid, AssessmentResult> Results { get; init; }

    /// <summary>Keyed hashes of corrected numbers, by trainee.</summary>
    public required ILookup<Guid, string> FormerIdKeys { get; init; }

    /// <summary>Stated and verified facts, by trainee.</summary>
    public required ILookup<Guid, PersonFact> Facts { get; init; }
}
