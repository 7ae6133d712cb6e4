using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training.IdCorrections;

/// <summary>A trainee asks for the correction of the own number.</summary>
internal sealed class OwnIdCorrectionAppService(OwnTrainee own, IdCorrectionIntake intake, IdCorrectionReader reader)
{
    public async Task<IdCorrectionDto> AskAsync(AskIdCorrectionInput input, CancellationToken ct)
    {
        var trainee = await own.GetAsync(ct);
        var id = await intake.AskAsync(trainee.Id, input, ct);
        return (await reader.OfTraineeAsync(trainee.Id, ct)).Single(c => c.Id == id);
    }
}
