using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>Commands take an <c>Idempotency-Key</c>: the same call with the same key answers the same.</summary>
internal static class PaymentBatchEndpoints
{
    private const string Key = "Idempotency-Key";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/payment-batch").WithTags("PaymentBatch");
        group
            .MapGet("payable", (PaymentBatchReader reader, CancellationToken ct) => reader.GetPayableAsync(ct))
            .RequirePermission(PaymentAccess.Read);
        group
            .MapGet(
                "",
                ([AsParameters] GetBatchesInput input, PaymentBatchReader reader, CancellationToken ct) => reader.GetListAsync(input, ct)
            )
            .RequirePermission(PaymentAccess.Read);
        group
            .MapGet("{id:guid}", (Guid id, PaymentBatchReader reader, CancellationToken ct) => reader.GetAsync(id, ct))
            .RequirePermission(PaymentAccess.Read);
        group
            .MapGet(
                "{id:guid}/payment",
                (Guid id, [AsParameters] GetPaymentsInput input, PaymentBatchReader reader, CancellationToken ct) =>
                    reader.GetPaymentsAsync(id, input, ct)
            )
            .RequirePermission(PaymentAccess.Read);
        Prepare(group);
        Decide(group);
    }

    private static void Prepare(RouteGroupBuilder group)
    {
        group
            .MapPost(
                "",
                (OpenBatchInput input, [FromHeader(Name = Key)] string? key, PaymentBatchAppService s, CancellationToken ct) =>
                    s.OpenAsync(input, key, ct)
            )
            .RequirePermission(PaymentAccess.Prepare);
        group
            .MapPost(
                "{id:guid}/payment/{paymentId:guid}/remove",
                (Guid id, Guid paymentId, [FromHeader(Name = Key)] string? key, PaymentBatchAppService s, CancellationToken ct) =>
                    s.RemoveAsync(id, paymentId, key, ct)
            )
            .RequirePermission(PaymentAccess.Prepare);
        Step(group, "lock", PaymentAccess.Prepare, (s, id, stamp, key, ct) => s.LockAsync(id, stamp, key, ct));
        Step(group, "reserve", PaymentAccess.Prepare, (s, id, stamp, key, ct) => s.ReserveAsync(id, stamp, key, ct));
        Step(group, "close", PaymentAccess.Prepare, (s, id, stamp, key, ct) => s.CloseAsync(id, stamp, key, ct));
        group
            .MapPost(
                "{id:guid}/cancel",
                (Guid id, CancelBatchInput? input, [FromHeader(Name = Key)] string? key, PaymentBatchAppService s, CancellationToken ct) =>
                    s.CancelAsync(id, input ?? new(), key, ct)
            )
            .RequirePermission(PaymentAccess.Prepare);
        group
            .MapPost(
                "{id:guid}/reconcile",
                (
                    Guid id,
                    BatchTransitionInput? input,
                    [FromHeader(Name = Key)] string? key,
                    ReconciliationAppService s,
                    CancellationToken ct
                ) => s.ReconcileAsync(id, input?.ConcurrencyStamp, key, ct)
            )
            .RequirePermission(PaymentAccess.Prepare);
        group
            .MapPost(
                "{id:guid}/payment/{paymentId:guid}/remind",
                (Guid id, Guid paymentId, [FromHeader(Name = Key)] string? key, ReconciliationAppService s, CancellationToken ct) =>
                    s.RemindAsync(id, paymentId, key, ct)
            )
            .RequirePermission(PaymentAccess.Prepare);
    }

    private static void Decide(RouteGroupBuilder group)
    {
        Step(group, "approve", PaymentAccess.Approve, (s, id, stamp, key, ct) => s.ApproveAsync(id, stamp, key, ct));
        Step(group, "release", PaymentAccess.Release, (s, id, stamp, key, ct) => s.ReleaseAsync(id, stamp, key, ct));
        group
            .MapPost(
                "{id:guid}/export",
                (Guid id, ExportBatchInput? input, [FromHeader(Name = Key)] string? key, BankFileAppService s, CancellationToken ct) =>
                    s.ExportAsync(id, input ?? new(), key, ct)
            )
            .RequirePermission(PaymentAccess.Release);
        group
            .MapGet(
                "{id:guid}/file",
                async (Guid id, BankFileAppService s, CancellationToken ct) =>
                {
                    var file = await s.DownloadAsync(id, ct);
                    return Results.File(file.Content, file.ContentType, file.Name);
                }
            )
            .RequirePermission(PaymentAccess.Release);
    }

    private static void Step(
        RouteGroupBuilder group,
        string name,
        string permission,
        Func<PaymentBatchAppService, Guid, string?, string?, CancellationToken, Task<PaymentBatchDto>> step
    ) =>
        group
            .MapPost(
                "{id:guid}/" + name,
                (
                    Guid id,
                    BatchTransitionInput? input,
                    [FromHeader(Name = Key)] string? key,
                    PaymentBatchAppService s,
                    CancellationToken ct
                ) => step(s, id, input?.ConcurrencyStamp, key, ct)
            )
            .RequirePermission(permission);
}

internal static class PayeeEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var holds = routes.MapGroup("/api/app/payee-hold").WithTags("PayeeHold");
        holds.MapGet("", (PayeeHoldAppService s, CancellationToken ct) => s.GetListAsync(ct)).RequirePermission(PaymentAccess.Read);
        holds
            .MapPost("", (RequestHoldInput input, PayeeHoldAppService s, CancellationToken ct) => s.RequestAsync(input, ct))
            .RequirePermission(PaymentAccess.Hold);
        holds
            .MapPost("{id:guid}/confirm", (Guid id, PayeeHoldAppService s, CancellationToken ct) => s.ConfirmAsync(id, ct))
            .RequirePermission(PaymentAccess.Hold);
        holds
            .MapPost(
                "{id:guid}/lift",
                (Guid id, LiftHoldInput? input, PayeeHoldAppService s, CancellationToken ct) => s.LiftAsync(id, input ?? new(null), ct)
            )
            .RequirePermission(PaymentAccess.Hold);
        var own = routes.MapGroup("/api/app/my-payment").WithTags("MyPayment");
        own.MapGet("", (CurrentUser user, OwnPaymentAppService s, CancellationToken ct) => s.GetAsync(MayReadClaims(user), ct))
            .RequireOwnData();
        own.MapPost(
                "{id:guid}/correct",
                (Guid id, CorrectAccountInput? input, CurrentUser user, OwnPaymentAppService s, CancellationToken ct) =>
                    s.CorrectAsync(id, input ?? new(null, null, null), MayReadClaims(user), ct)
            )
            .RequireOwnData();
        own.MapPost(
                "{id:guid}/receipt",
                (Guid id, ReceiptInput? input, CurrentUser user, OwnPaymentAppService s, CancellationToken ct) =>
                    s.AnswerAsync(id, input ?? new((bool?)null), MayReadClaims(user), ct)
            )
            .RequireOwnData();
    }

    private static bool MayReadClaims(CurrentUser user) => user.IsGranted(SubsidiesPermissions.Claims.Default);
}
