using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;

namespace TrainingPlatform.Subsidies.LivingAllowances;

internal static class LivingAllowanceEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/living-allowance").WithTags("LivingAllowance");
        group.MapGet("mine", (LivingAllowanceAppService service, CancellationToken ct) => service.GetMineAsync(ct)).RequireOwnData();
        group
            .MapPost(
                "{lineId:guid}/confirm",
                (Guid lineId, LivingAllowanceAppService service, CancellationToken ct) => service.ConfirmAsync(lineId, ct)
            )
            .RequireOwnData();
        group
            .MapPost(
                "{lineId:guid}/refuse",
                (Guid lineId, LivingAllowanceAppService service, CancellationToken ct) => service.RefuseAsync(lineId, ct)
            )
            .RequireOwnData();
    }
}
