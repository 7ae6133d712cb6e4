using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;

namespace TrainingPlatform.Subsidies.Recoveries;

internal static class RecoveryEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/recovery").WithTags("Recovery");
        group
            .MapGet(
                "",
                ([AsParameters] GetRecoveriesInput input, RecoveryReader reader, CancellationToken ct) => reader.ListAsync(input, ct)
            )
            .RequirePermission(RecoveryPermissions.Default);
        group
            .MapGet("{id:guid}", (Guid id, RecoveryReader reader, CancellationToken ct) => reader.GetAsync(id, ct))
            .RequirePermission(RecoveryPermissions.Default);
        group
            .MapGet(
                "recoverable/{claimId:guid}",
                async (Guid claimId, PaidLines paid, CancellationToken ct) =>
                    new ListResultDto<RecoverableLineDto>(await paid.OfClaimAsync(claimId, ct))
            )
            .RequirePermission(RecoveryPermissions.Propose);
        group
            .MapGet(
                "mine",
                ([AsParameters] GetRecoveriesInput input, CurrentUser user, RecoveryReader reader, CancellationToken ct) =>
                    reader.MineAsync(input, MayReadClaims(user), ct)
            )
            .RequireOwnData();
        group
            .MapGet(
                "mine/{id:guid}",
                (Guid id, CurrentUser user, RecoveryReader reader, CancellationToken ct) => reader.GetMineAsync(id, MayReadClaims(user), ct)
            )
            .RequireOwnData();
        group
            .MapPost(
                "mine/{id:guid}/object",
                (Guid id, RecoveryTextInput input, CurrentUser user, RecoveryAppService service, CancellationToken ct) =>
                    service.ObjectAsync(id, input, MayReadClaims(user), ct)
            )
            .RequireOwnData();
        MapSteps(group);
    }

    private static void MapSteps(RouteGroupBuilder group)
    {
        group
            .MapPost("", (ProposeRecoveryInput input, RecoveryAppService service, CancellationToken ct) => service.ProposeAsync(input, ct))
            .RequirePermission(RecoveryPermissions.Propose);
        group
            .MapPost(
                "{id:guid}/decide",
                (Guid id, DecideRecoveryInput input, RecoveryAppService service, CancellationToken ct) => service.DecideAsync(id, input, ct)
            )
            .RequirePermission(RecoveryPermissions.Approve);
        group
            .MapPost(
                "{id:guid}/serve",
                (Guid id, ServeRecoveryInput input, RecoveryAppService service, CancellationToken ct) => service.ServeAsync(id, input, ct)
            )
            .RequirePermission(RecoveryPermissions.Propose);
        group
            .MapPost(
                "{id:guid}/decide-objection",
                (Guid id, DecideRecoveryObjectionInput input, RecoveryAppService service, CancellationToken ct) =>
                    service.DecideObjectionAsync(id, input, ct)
            )
            .RequirePermission(RecoveryPermissions.WriteOff);
        group
            .MapPost(
                "{id:guid}/receive",
                (Guid id, RecoveryReceiptInput input, RecoveryAppService service, CancellationToken ct) =>
                    service.ReceiveAsync(id, input, ct)
            )
            .RequirePermission(RecoveryPermissions.Receive);
        group
            .MapPost(
                "{id:guid}/withdraw-offset",
                (Guid id, RecoveryAppService service, CancellationToken ct) => service.WithdrawOffsetAsync(id, ct)
            )
            .RequirePermission(RecoveryPermissions.Receive);
        group
            .MapPost(
                "{id:guid}/write-off",
                (Guid id, RecoveryTextInput input, RecoveryAppService service, CancellationToken ct) => service.WriteOffAsync(id, input, ct)
            )
            .RequirePermission(RecoveryPermissions.WriteOff);
        group
            .MapPost(
                "{id:guid}/refer",
                (Guid id, RecoveryTextInput input, RecoveryAppService service, CancellationToken ct) => service.ReferAsync(id, input, ct)
            )
            .RequirePermission(RecoveryPermissions.WriteOff);
    }

    private static bool MayReadClaims(CurrentUser user) => user.IsGranted(SubsidiesPermissions.Claims.Default);
}
