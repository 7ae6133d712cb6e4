using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.RateLimiting;
using TrainingPlatform.Divisions;

namespace TrainingPlatform.Administration.Divisions;

internal sealed record DivisionDto(Guid Id, string Code, string Name, DivisionLevel Level, Guid? ParentId);

internal static class DivisionEndpoints
{
    public static void MapDivisions(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/app/division", List).AllowAnonymous().RequireRateLimiting(RateLimits.Public).WithTags("Division");

    /// <summary>All divisions as they stood on a day (default: the business day); public, needed before anyone has an account.</summary>
    private static ListResultDto<DivisionDto> List(IDivisionTree divisions, IBusinessClock clock, DateOnly? on) =>
        new([.. divisions.All(on ?? clock.Today).Select(d => new DivisionDto(d.Id, d.Code, d.Name, d.Level, d.ParentId))]);
}
