using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;

namespace TrainingPlatform.Subsidies.Claims;

internal static class SubsidyClaimEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/subsidy-claim").WithTags("SubsidyClaim");
        group
            .MapGet(
                "",
                ([AsParameters] GetClaimsInput input, SubsidyClaimAppService service, CancellationToken ct) =>
                    service.GetListAsync(input, ct)
            )
            .RequirePermission(SubsidiesPermissions.Claims.Default);
        group
            .MapGet("{id:guid}", (Guid id, SubsidyClaimAppService service, CancellationToken ct) => service.GetAsync(id, ct))
            .RequirePermission(SubsidiesPermissions.Claims.Default);
        group
            .MapPost("", (CreateClaimInput input, SubsidyClaimAppService service, CancellationToken ct) => service.CreateAsync(input, ct))
            .RequirePermission(SubsidiesPermissions.Claims.Submit);
        group
            .MapPost(
                "{id:guid}/refresh",
                (Guid id, ClaimTransitionInput? input, SubsidyClaimAppService service, CancellationToken ct) =>
                    service.RefreshAsync(id, input?.ConcurrencyStamp, ct)
            )
            .RequirePermission(SubsidiesPermissions.Claims.Submit);
        group
            .MapPost(
                "{id:guid}/determine-part",
                (Guid id, DeterminePartInput? input, ClaimPartAppService service, CancellationToken ct) =>
                    service.DetermineAsync(id, input ?? new(), ct)
            )
            .RequirePermission(SubsidiesPermissions.Claims.Submit);
        group
            .MapPost(
                "{id:guid}/submit",
                (Guid id, SubmitClaimInput? input, SubsidyClaimAppService service, CancellationToken ct) =>
                    service.SubmitAsync(id, input ?? new(), ct)
            )
            .RequirePermission(SubsidiesPermissions.Claims.Submit);
        group
            .MapPost(
                "{id:guid}/withdraw",
                (Guid id, ClaimTransitionInput? input, SubsidyClaimAppService service, CancellationToken ct) =>
                    service.WithdrawAsync(id, input?.ConcurrencyStamp, ct)
            )
            .RequirePermission(SubsidiesPermissions.Claims.Submit);
        group
            .MapPost(
                "{id:guid}/withdraw-lines",
                (Guid id, WithdrawLinesInput input, SubsidyClaimAppService service, CancellationToken ct) =>
                    service.WithdrawLinesAsync(id, input, ct)
            )
            .RequirePermission(SubsidiesPermissions.Claims.Submit);
    }
}
