using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Enrolments;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training.StatedFacts;

/// <summary>
/// Which facts an office sees: those of trainees of its county, and those of trainees who enrol in a class of its county.
/// The second kind lies outside the scope filter: it is reached through the enrolment, and the scope opened for it is audited.
/// </summary>
internal sealed class FactsForReview(TrainingPlatformDbContext db, StatedFactReader reader, IDataScope scope, IDivisionTree divisions)
{
    public async Task<PagedResultDto<FactForReviewDto>> ListAsync(FactListRequest request, CancellationToken ct)
    {
        var office = CallersOffice();
        using var _ = scope.Open(DataScopeValue.Everything, "facts of the office's trainees and classes");
        var query = db.Set<StatedFact>().AsNoTracking().Where(VisibleTo(office));
        if (Enum.TryParse<StatedFactStatus>(request.Status, out var status))
            query = query.Where(f => f.Status == status);
        if (!string.IsNullOrWhiteSpace(request.Filter))
            query = query.Where(f => db.Set<Trainee>().Any(t => t.Id == f.TraineeId && t.Name.Contains(request.Filter)));
        var count = await query.LongCountAsync(ct);
        var page = await query.OrderBy(f => f.StatedAt).ThenBy(f => f.Id).Skip(request.Skip()).Take(request.Take()).ToListAsync(ct);
        return new(count, await ToDtosAsync(page, office, ct));
    }

    public async Task<FactForReviewDto> OneAsync(Guid id, CancellationToken ct) => (await FindAsync(id, ct)).Dto;

    /// <summary>The scope to work on one fact: that of its trainee alone, and only if the office may see the fact.</summary>
    public async Task<IDisposable> OpenScopeAsync(Guid factId, CancellationToken ct)
    {
        var (fact, dto) = await FindAsync(factId, ct);
        var reason = dto.EnrolmentId is { } enrolment
            ? $"fact {factId} through enrolment {enrolment}"
            : $"fact {factId} of a trainee of the county";
        return scope.Open(new DataScopeValue { TraineeId = fact.TraineeId }, reason);
    }

    private async Task<(StatedFact Fact, FactForReviewDto Dto)> FindAsync(Guid id, CancellationToken ct)
    {
        var office = CallersOffice();
        using var _ = scope.Open(DataScopeValue.Everything, "fact " + id);
        var fact =
            await db.Set<StatedFact>().AsNoTracking().Where(VisibleTo(office)).SingleOrDefaultAsync(f => f.Id == id, ct)
            ?? throw new EntityNotFoundException(typeof(StatedFact), id);
        return (fact, (await ToDtosAsync([fact], office, ct))[0]);
    }

    private Office CallersOffice() => new(scope.All, [.. scope.DivisionIds]);

    private Expression<Func<StatedFact, bool>> VisibleTo(Office office)
    {
        if (office.All)
            return _ => true;
        var ids = office.DivisionIds;
        return f => ids.Contains(f.DivisionId) || db.Set<Enrolment>().Any(e => e.TraineeId == f.TraineeId && ids.Contains(e.DivisionId));
    }

    private async Task<IReadOnlyList<FactForReviewDto>> ToDtosAsync(IReadOnlyList<StatedFact> facts, Office office, CancellationToken ct)
    {
        var traineeIds = facts.Select(f => f.TraineeId).Distinct().ToList();
        var trainees = await db.Set<Trainee>().AsNoTracking().Where(t => traineeIds.Contains(t.Id)).ToDictionaryAsync(t => t.Id, ct);
        var enrolments = await LatestEnrolmentsAsync(traineeIds, office, ct);
        var dtos = await reader.ToDtosAsync(facts, ct);
        return
        [
            .. facts.Zip(dtos, (fact, dto) => ToDto(dto, fact, trainees[fact.TraineeId], enrolments.GetValueOrDefault(fact.TraineeId))),
        ];
    }

    private async Task<Dictionary<Guid, NeededFor>> LatestEnrolmentsAsync(List<Guid> traineeIds, Office office, CancellationToken ct)
    {
        var rows = await (
            from e in db.Set<Enrolment>()
            join c in db.Set<TrainingClass>() on e.ClassId equals c.Id
            where traineeIds.Contains(e.TraineeId) && (office.All || office.DivisionIds.Contains(e.DivisionId))
            orderby e.AppliedOn descending, e.Id descending
            select new NeededFor(e.TraineeId, e.Id, c.Name)
        ).ToListAsync(ct);
        return rows.DistinctBy(r => r.TraineeId).ToDictionary(r => r.TraineeId);
    }

    private FactForReviewDto ToDto(StatedFactDto dto, StatedFact fact, Trainee trainee, NeededFor? neededFor) =>
        new(dto)
        {
            TraineeName = trainee.Name,
            TraineeIdMask = trainee.IdNumber.Mask,
            BirthDate = trainee.BirthDate,
            DivisionId = fact.DivisionId,
            DivisionName = divisions.Get(fact.DivisionId).Name,
            ClassName = neededFor?.ClassName,
            EnrolmentId = neededFor?.EnrolmentId,
        };

    private sealed record Office(bool All, List<Guid> DivisionIds);

    private sealed record NeededFor(Guid TraineeId, Guid EnrolmentId, string ClassName);
}
