using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;

namespace TrainingPlatform.Training.Trainees;

internal static class TraineeEndpoints
{
    public static void MapTrainees(this IEndpointRouteBuilder routes)
    {
        var me = routes.MapGroup("/api/app/trainee/me").WithTags("Trainee");
        me.MapGet(
                "",
                async (TraineeAppService service, CancellationToken ct) =>
                    await service.FindMineAsync(ct) is { } dto ? Results.Ok(dto) : Results.NoContent()
            )
            .RequireOwnData();
        me.MapPut("", (SaveTraineeInput input, TraineeAppService service, CancellationToken ct) => service.SaveMineAsync(input, ct))
            .RequireOwnData();
    }
}
