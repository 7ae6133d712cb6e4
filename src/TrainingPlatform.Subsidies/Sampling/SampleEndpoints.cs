using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.AspNetCore.RateLimiting;

namespace TrainingPlatform.Subsidies.Sampling;

internal static class SampleEndpoints
{
    private const string FileType = "text/csv; charset=utf-8";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/sample-round").WithTags("SampleRound");
        group
            .MapGet("", ([AsParameters] GetSamplesInput input, SampleReader reader, CancellationToken ct) => reader.ListAsync(input, ct))
            .RequirePermission(SamplePermissions.Default);
        group
            .MapGet("{id:guid}", (Guid id, SampleReader reader, CancellationToken ct) => reader.GetAsync(id, ct))
            .RequirePermission(SamplePermissions.Default);
        group
            .MapPost("", (FreezeSampleInput input, SampleAppService service, CancellationToken ct) => service.FreezeAsync(input, ct))
            .RequirePermission(SamplePermissions.Draw);
        group
            .MapPost(
                "{id:guid}/draw",
                (Guid id, SampleSeedInput input, SampleAppService service, CancellationToken ct) => service.DrawAsync(id, input, ct)
            )
            .RequirePermission(SamplePermissions.Draw);
        routes
            .MapPost(
                "/api/app/sample-check/{id:guid}/decide",
                (Guid id, DecideSampleInput input, SampleAppService service, CancellationToken ct) => service.DecideAsync(id, input, ct)
            )
            .WithTags("SampleCheck")
            .RequirePermission(SamplePermissions.Decide);
        MapEvidence(routes.MapGroup("/api/app/sample-check").WithTags("SampleCheck"));
        routes
            .MapGet(
                "/api/app/public-sample",
                ([AsParameters] GetSamplesInput input, SampleReader reader, CancellationToken ct) => reader.PublicAsync(input, ct)
            )
            .WithTags("PublicSample")
            .AllowAnonymous()
            .RequireRateLimiting(RateLimits.Public);
        routes
            .MapGet(
                "/api/app/public-sample/{id:guid}/list",
                async (Guid id, SampleReader reader, CancellationToken ct) =>
                    Results.File(System.Text.Encoding.UTF8.GetBytes(await reader.FileAsync(id, ct)), FileType, $"sample-{id:N}.csv")
            )
            .WithTags("PublicSample")
            .AllowAnonymous()
            .RequireRateLimiting(RateLimits.Public);
    }

    private static void MapEvidence(RouteGroupBuilder group)
    {
        group
            .MapGet("", (Guid? claimId, SampleEvidenceAppService service, CancellationToken ct) => service.ListAsync(claimId, ct))
            .RequireAnyPermission(SamplePermissions.Default, SamplePermissions.Answer);
        group
            .MapPost(
                "{id:guid}/evidence",
                (Guid id, [AsParameters] SampleEvidenceForm form, SampleEvidenceAppService service, CancellationToken ct) =>
                    service.AnswerAsync(id, form, ct)
            )
            .DisableAntiforgery()
            .RequirePermission(SamplePermissions.Answer);
        group
            .MapGet(
                "{id:guid}/evidence/{fileId:guid}",
                async (Guid id, Guid fileId, SampleEvidenceAppService service, CancellationToken ct) =>
                {
                    var (content, file) = await service.OpenAsync(id, fileId, ct);
                    return Results.File(content, file.ContentType, file.FileName);
                }
            )
            .RequireAnyPermission(SamplePermissions.Default, SamplePermissions.Answer);
    }
}
