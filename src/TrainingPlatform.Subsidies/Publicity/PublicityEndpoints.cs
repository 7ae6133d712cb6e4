using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.AspNetCore.RateLimiting;

namespace TrainingPlatform.Subsidies.Publicity;

internal static class PublicityEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        MapOffice(routes.MapGroup("/api/app/publicity-notice").WithTags("PublicityNotice"));
        MapObjections(routes.MapGroup("/api/app/objection").WithTags("Objection"));
        MapPublic(routes.MapGroup("/api/app/public-notice").WithTags("PublicNotice"));
    }

    private static void MapOffice(RouteGroupBuilder group)
    {
        group
            .MapGet("", ([AsParameters] GetNoticesInput input, NoticeReader reader, CancellationToken ct) => reader.ListAsync(input, ct))
            .RequirePermission(PublicityPermissions.Default);
        group
            .MapGet("{id:guid}", (Guid id, NoticeReader reader, CancellationToken ct) => reader.GetAsync(id, ct))
            .RequirePermission(PublicityPermissions.Default);
        group
            .MapGet("candidates", (PublicityNoticeAppService service, CancellationToken ct) => service.CandidatesAsync(ct))
            .RequirePermission(PublicityPermissions.Default);
        group
            .MapPost(
                "",
                (PublishNoticeInput input, PublicityNoticeAppService service, CancellationToken ct) => service.PublishAsync(input, ct)
            )
            .RequirePermission(PublicityPermissions.Publish);
        group
            .MapPost("{id:guid}/close", (Guid id, PublicityNoticeAppService service, CancellationToken ct) => service.CloseAsync(id, ct))
            .RequirePermission(PublicityPermissions.Publish);
    }

    private static void MapObjections(RouteGroupBuilder group)
    {
        group
            .MapGet(
                "",
                ([AsParameters] GetNoticesInput input, ObjectionAppService service, CancellationToken ct) => service.ListAsync(input, ct)
            )
            .RequirePermission(PublicityPermissions.Default);
        group
            .MapGet("{id:guid}", (Guid id, ObjectionAppService service, CancellationToken ct) => service.GetAsync(id, ct))
            .RequirePermission(PublicityPermissions.Default);
        group
            .MapPost(
                "{id:guid}/decide",
                (Guid id, DecideObjectionInput input, ObjectionAppService service, CancellationToken ct) =>
                    service.DecideAsync(id, input, ct)
            )
            .RequirePermission(PublicityPermissions.Investigate);
    }

    private static void MapPublic(RouteGroupBuilder group)
    {
        group
            .MapGet(
                "",
                ([AsParameters] GetNoticesInput input, PublicNoticeAppService service, CancellationToken ct) => service.ListAsync(input, ct)
            )
            .AllowAnonymous()
            .RequireRateLimiting(RateLimits.Public);
        group
            .MapGet("{id:guid}", (Guid id, PublicNoticeAppService service, CancellationToken ct) => service.GetAsync(id, ct))
            .AllowAnonymous()
            .RequireRateLimiting(RateLimits.Public);
        group
            .MapPost(
                "objection",
                (RaiseObjectionInput input, PublicNoticeAppService service, CancellationToken ct) => service.ObjectAsync(input, ct)
            )
            .AllowAnonymous()
            .RequireRateLimiting(RateLimits.Register);
        group
            .MapGet(
                "objection",
                (string? receipt, PublicNoticeAppService service, CancellationToken ct) => service.AnswerAsync(receipt, ct)
            )
            .AllowAnonymous()
            .RequireRateLimiting(RateLimits.Register);
        group.MapGet("mine", (OwnNoticeAppService service, CancellationToken ct) => service.GetMineAsync(ct)).RequireOwnData();
    }
}
