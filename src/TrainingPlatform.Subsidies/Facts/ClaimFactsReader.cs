using TrainingPlatform.Application;
using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.Subsidies.Budgets;
using TrainingPlatform.Subsidies.Checks;
using TrainingPlatform.Subsidies.Enterprises;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.Facts;

/// <summary>Collects the facts of a class's claims from Training, Institutions and the lines already granted.</summary>
internal sealed class ClaimFactsReader(
    ITrainingFacts training,
    IInstitutionFacts institutions,
    ClaimPastReader past,
    BudgetReader budgets,
    Registers registers,
    EnterpriseReader enterprises,
    IBusinessClock clock
)
{
    public async Task<ClaimMaterial> ReadAsync(Guid classId, CancellationToken ct)
    {
        var trained = await training.ClassAsync(classId, ct);
        return await AboutAsync(trained, await training.EnrolmentsAsync(classId, ct), ct);
    }

    /// <summary>The facts of the next enrolments after the given one.</summary>
    public async Task<ClaimMaterial> ReadPartAsync(Guid classId, Guid? after, int take, CancellationToken ct)
    {
        var part = await training.PartAsync(classId, after, take, ct);
        return await AboutAsync(part.Class, part.Enrolments, ct);
    }

    private async Task<ClaimMaterial> AboutAsync(ClassFacts trained, IReadOnlyList<EnrolmentFacts> enrolments, CancellationToken ct)
    {
        var classId = trained.Id;
        var institution = await institutions.FindAsync(trained.InstitutionId, ct);
        List<Guid> people = [.. enrolments.Select(e => e.TraineeId).Distinct()];
        return new ClaimMaterial
        {
            Class = trained,
            Institution = institution,
            InstitutionListed = await institutions.IsListedAsync(trained.InstitutionId, trained.StartOn, ct),
            Enrolments = enrolments,
            Budget = await budgets.LeftAsync(trained.DivisionId, clock.Today.Year, ct),
            Past = await past.ReadAsync(classId, people, ct),
            Registers = await registers.AskAsync(ct),
            AccountPayees = await past.PayeesAsync(enrolments, institution, ct),
            HeldPayees = await past.HeldPayeesAsync(people, trained.InstitutionId, ct),
            HeldElsewhere = await past.HeldElsewhereAsync(classId, people, ct),
            Enterprise = await enterprises.ReadAsync(trained.InstitutionId, classId, ct),
            AdmittedLate = await past.AdmittedLateAsync(classId, ct),
            FiledOn = await past.FiledOnAsync([.. enrolments.Select(e => e.EnrolmentId)], ct),
        };
    }
}
