using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Payments;

internal static class PaymentEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/api/app/subsidy-claim/{id:guid}/approve-payment",
                (Guid id, ClaimTransitionInput? input, PaymentApprovalAppService service, CancellationToken ct) =>
                    service.ApproveAsync(id, input?.ConcurrencyStamp, ct)
            )
            .WithTags("SubsidyClaim")
            .RequirePermission(SubsidiesPermissions.Payments.Approve);
}
