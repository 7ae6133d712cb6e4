using TrainingPlatform.Application;
using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.Subsidies.Budgets;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.Facts;

/// <summary>Collects the facts of a class's claims from Training, Institutions and the lines already granted.</summary>
internal sealed class ClaimFactsReader(ITrainingFacts training, IInstitutionFacts institutions, ClaimPastReader past, BudgetReader budgets, IBusinessClock clock)
{
    public async Task<ClaimMaterial> ReadAsync(Guid classId, CancellationToken ct)
    {
        var trained = await training.ClassAsync(classId, ct);
        var enrolments = await training.EnrolmentsAsync(classId, ct);
        return new ClaimMaterial
        {
            Class = trained,
            Institution = await institutions.FindAsync(trained.InstitutionId, ct),
            InstitutionListed = await institutions.IsListedAsync(trained.InstitutionId, trained.StartOn, ct),
            Enrolments = enrolments,
            Budget = await budgets.LeftAsync(trained.DivisionId, clock.Today.Year, ct),
            Past = await past.ReadAsync(classId, [.. enrolments.Select(e => e.TraineeId).Distinct()], ct),
            FiledOn = await past.FiledOnAsync(classId, ct),
        };
    }
}
