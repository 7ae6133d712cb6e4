using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.Application;

namespace TrainingPlatform.Training.Occupations;

internal sealed record OccupationDto
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Category { get; init; }

    public required IReadOnlyList<string> Levels { get; init; }

    public required bool Shortage { get; init; }

    /// <summary>Usual class hours of the lowest level.</summary>
    public required int SuggestedHours { get; init; }

    public required IReadOnlyDictionary<string, int> HoursByLevel { get; init; }
}

internal static class OccupationEndpoints
{
    public static void MapOccupations(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/api/app/occupation",
                (OccupationCatalogue catalogue) => new ListResultDto<OccupationDto>([.. catalogue.All.Select(ToDto)])
            )
            .WithTags("Occupation")
            .AllowAnonymous();

    private static OccupationDto ToDto(Occupation o) =>
        new()
        {
            Code = o.Code,
            Name = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? o.NameEn : o.Name,
            Category = o.Category,
            Levels = o.Levels,
            Shortage = o.Shortage,
            SuggestedHours = o.HoursByLevel[o.Levels[0]],
            HoursByLevel = o.HoursByLevel,
        };
}
