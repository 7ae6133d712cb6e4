using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Divisions;
using TrainingPlatform.Institutions.Contracts;

namespace TrainingPlatform.IntegrationPilots.Coverage;

/// <summary>A county of the four southern prefectures with the technician schools of the public catalogue.</summary>
internal sealed record CountyCoverageDto(Guid DivisionId, string Code, string Name, Guid PrefectureId, IReadOnlyList<string> Schools)
{
    public bool IsCovered => Schools.Count > 0;
}

/// <summary>A prefecture: how many of its counties have a school.</summary>
internal sealed record PrefectureCoverageDto(Guid DivisionId, string Name, int Covered, int Counties);

internal sealed record SchoolCoverageDto(IReadOnlyList<PrefectureCoverageDto> Prefectures, IReadOnlyList<CountyCoverageDto> Counties);

/// <summary>One county, one technician school in Aksu, Kizilsu, Kashgar and Hotan (C17.7): counties of the reference data beside the public catalogue of schools.</summary>
internal sealed class SchoolCoverage(IInstitutionFacts institutions, IDivisionTree divisions, IBusinessClock clock)
{
    /// <summary>The four prefectures that the clause names.</summary>
    private static readonly string[] Southern = ["652900", "653000", "653100", "653200"];

    public async Task<SchoolCoverageDto> OnAsync(DateOnly? day, CancellationToken ct)
    {
        var on = day ?? clock.Today;
        var all = divisions.All(on);
        var prefectures = all.Where(d => Southern.Contains(d.Code)).OrderBy(d => d.Code, StringComparer.Ordinal).ToList();
        var schools = (await institutions.TechnicalSchoolsAsync(on, ct)).ToLookup(s => s.DivisionId, s => s.Name);
        var counties = all.Where(d => d.Level == DivisionLevel.County && prefectures.Exists(p => p.Id == d.ParentId))
            .OrderBy(d => d.Code, StringComparer.Ordinal)
            .Select(d => new CountyCoverageDto(d.Id, d.Code, d.Name, d.ParentId!.Value, [.. schools[d.Id]]))
            .ToList();
        return new SchoolCoverageDto([.. prefectures.Select(p => Of(p, counties))], counties);
    }

    private static PrefectureCoverageDto Of(Division prefecture, IReadOnlyList<CountyCoverageDto> counties)
    {
        var own = counties.Where(c => c.PrefectureId == prefecture.Id).ToList();
        return new PrefectureCoverageDto(prefecture.Id, prefecture.Name, own.Count(c => c.IsCovered), own.Count);
    }
}

internal static class SchoolCoverageEndpoints
{
    public static void MapSchoolCoverage(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/api/app/school-coverage", (SchoolCoverage coverage, CancellationToken ct) => coverage.OnAsync(null, ct))
            .WithTags("SchoolCoverage")
            .RequirePermission(ProgressPermissions.Default);
}
