using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;

namespace TrainingPlatform.PolicyEditions.WhatIf;

internal static class WhatIfEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/what-if").WithTags("WhatIf");
        group
            .MapPost("", (WhatIfInput input, WhatIfAppService service, CancellationToken ct) => service.AskAsync(input, ct))
            .RequirePermission(PolicyEditionsPermissions.WhatIf);
        group
            .MapGet("/options", (Guid? editionId, WhatIfAppService service, CancellationToken ct) => service.OptionsAsync(editionId, ct))
            .RequirePermission(PolicyEditionsPermissions.WhatIf);
        routes
            .MapGet(
                "/api/app/policy-edition/{id:guid}/trial-case",
                (Guid id, TrialCases cases, CancellationToken ct) => cases.ListAsync(id, ct)
            )
            .WithTags("WhatIf")
            .RequirePermission(PolicyEditionsPermissions.WhatIf);
    }
}
