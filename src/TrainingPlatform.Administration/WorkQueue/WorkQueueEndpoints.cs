using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;

namespace TrainingPlatform.Administration.WorkQueue;

internal static class WorkQueueEndpoints
{
    public static void MapWorkQueue(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/app/work-queue", (WorkQueueAppService queue, CancellationToken ct) => queue.GetAsync(ct)).RequireOwnData();
}
