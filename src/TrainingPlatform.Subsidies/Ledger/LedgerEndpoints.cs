using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;

namespace TrainingPlatform.Subsidies.Ledger;

internal static class LedgerEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/ledger").WithTags("Ledger");
        group
            .MapGet("book", (int? year, LedgerAppService service, CancellationToken ct) => service.GetBooksAsync(year, ct))
            .RequirePermission(LedgerPermissions.Default);
        group
            .MapGet(
                "account/{accountId:guid}/entry",
                (Guid accountId, int? skipCount, int? maxResultCount, LedgerAppService service, CancellationToken ct) =>
                    service.GetEntriesAsync(
                        new GetLedgerEntriesInput
                        {
                            AccountId = accountId,
                            SkipCount = skipCount,
                            MaxResultCount = maxResultCount,
                        },
                        ct
                    )
            )
            .RequirePermission(LedgerPermissions.Default);
        group
            .MapGet("verification", (LedgerAppService service, CancellationToken ct) => service.VerifyAsync(ct))
            .RequirePermission(LedgerPermissions.Verify);
    }
}
