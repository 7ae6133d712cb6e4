using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;

namespace TrainingPlatform.Administration.Audit;

internal static class AuditLogEndpoints
{
    public static void MapAuditLogs(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/api/app/audit-log",
                (AuditLogAppService s, [AsParameters] AuditLogRequest q, CancellationToken ct) => s.ListAsync(q, ct)
            )
            .WithTags("AuditLog")
            .RequirePermission(AdministrationPermissions.AuditLogs.Default);
}
