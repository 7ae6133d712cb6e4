using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;

namespace TrainingPlatform.Reports.Progress;

internal static class SheetProgressEndpoints
{
    /// <summary>An unknown token is no error: with two nodes the sheet may be written on the other one.</summary>
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/api/app/report/progress/{token:guid}",
                (Guid token, SheetProgress progress, ICurrentUser user) => progress.Of(user.Id, token)
            )
            .WithTags("Report")
            .RequirePermission(ReportsPermissions.Export);
}
