using TrainingPlatform.Policy;
using TrainingPlatform.Policy.Eligibility;
using TrainingPlatform.PolicyEditions.Contracts;
using ClassFacts = TrainingPlatform.Training.Contracts.ClassFacts;

namespace TrainingPlatform.Subsidies.LateFilings;

/// <summary>Deadline and extension of a class by the edition that answers for it today.</summary>
internal sealed class LateFilingWindows(IPolicyEditions editions)
{
    /// <returns>Null when the edition sets no deadline for the measure, or its calendar does not reach so far.</returns>
    public async Task<FilingWindow?> OfAsync(ClassFacts trained, CancellationToken ct)
    {
        var edition = await editions.InForceAsync(trained.DivisionId, trained.StartOn, ct);
        try
        {
            return FilingWindow.Of(trained.Measure, trained.EndOn, edition.Edition);
        }
        catch (PolicyFault)
        {
            return null;
        }
    }
}
