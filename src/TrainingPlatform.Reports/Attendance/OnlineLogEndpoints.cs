using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Domain;
using TrainingPlatform.Reports.Imports;
using TrainingPlatform.Training;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Reports.Attendance;

/// <summary>The log of a learning platform in: who, which date, how many minutes, and nothing else of it.</summary>
internal static class OnlineLogEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGroup("/api/app/report/training-class/{classId:guid}")
            .WithTags("Report")
            .MapPost(
                "online-log",
                async (
                    Guid classId,
                    IFormFile? file,
                    [FromForm] string? mode,
                    UploadedTable table,
                    IOnlineLogIntake intake,
                    CancellationToken ct
                ) =>
                {
                    // Whose class it is comes before what is wrong with the file.
                    await intake.ExpectWritableAsync(classId, ct);
                    return await intake.ImportAsync(classId, Rows(table.Read(file, OnlineLogColumns.All)), Mode(mode), ct);
                }
            )
            .DisableAntiforgery()
            .RequirePermission(TrainingPermissions.Attendance.Record);

    private static IReadOnlyList<OnlineLogRow> Rows(IReadOnlyList<UploadedRow> rows) =>
        [
            .. rows.Select(r => new OnlineLogRow(
                r.Row,
                r[OnlineLogColumns.Enrolment],
                r[OnlineLogColumns.Date],
                r[OnlineLogColumns.Minutes]
            )),
        ];

    private static OnlineLogMode Mode(string? mode) =>
        string.IsNullOrEmpty(mode) ? OnlineLogMode.DryRun
        : Enum.TryParse<OnlineLogMode>(mode, out var known) && Enum.IsDefined(known) ? known
        : throw new InputException("mode", ReportsErrorCodes.ModeUnknown);
}
