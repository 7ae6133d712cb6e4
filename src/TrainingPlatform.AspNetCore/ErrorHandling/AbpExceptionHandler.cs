using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Domain;

namespace TrainingPlatform.AspNetCore.ErrorHandling;

/// <summary>The one place where an exception becomes an answer: rule 403, input 400, missing 404, stale or busy 409, no keys 503, the rest 500 with a number to quote.</summary>
public sealed class AbpExceptionHandler(TextCatalog texts, IDatabaseErrors database, ILogger<AbpExceptionHandler> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken ct)
    {
        if (exception is OperationCanceledException && context.RequestAborted.IsCancellationRequested)
            return true;
        var (status, info) = Answer(exception);
        if (status >= 500)
            log.LogError(exception, "Unhandled error at {Path}", context.Request.Path.Value);
        context.Response.Clear();
        context.Response.StatusCode = status;
        context.Response.Headers["_AbpErrorFormat"] = "true";
        await context.Response.WriteAsJsonAsync(new ErrorEnvelope(info), ct);
        return true;
    }

    private (int, ErrorInfo) Answer(Exception exception) =>
        exception switch
        {
            StaleException e => (409, Rule(e)),
            BusinessException e => (403, Rule(e)),
            InputException e => (400, Validation(e)),
            BadHttpRequestException e => (400, BadRequest(e)),
            PermissionDeniedException e => (403, Denied(e)),
            EntityNotFoundException => (404, Simple("TrainingPlatform:NotFound")),
            _ when database.IsStale(exception) => (409, Simple(StaleException.Changed)),
            BusyException => (409, Simple("TrainingPlatform:Busy")),
            _ when database.IsUniqueViolation(exception) => (409, Simple("TrainingPlatform:AlreadyExists")),
            ServiceUnavailableException or { InnerException: ServiceUnavailableException } => (503, Simple("TrainingPlatform:Unavailable")),
            _ => (500, Unexpected()),
        };

    private ErrorInfo Rule(BusinessException e) =>
        new()
        {
            Code = e.Code,
            Message = texts.Text(e.Code, e.Details),
            Data = e.Details,
        };

    private ErrorInfo Simple(string code) => new() { Code = code, Message = texts.Text(code) };

    private ErrorInfo Denied(PermissionDeniedException e)
    {
        var data = new Dictionary<string, object?> { ["Permission"] = texts.Text("Permission:" + e.Permission) };
        return new()
        {
            Code = "TrainingPlatform:Denied",
            Message = texts.Text("TrainingPlatform:Denied", data),
            Data = data,
        };
    }

    private ErrorInfo Unexpected()
    {
        var data = new Dictionary<string, object?> { ["Number"] = Activity.Current?.TraceId.ToString() ?? Guid.NewGuid().ToString("N") };
        return new()
        {
            Code = "TrainingPlatform:Unexpected",
            Message = texts.Text("TrainingPlatform:Unexpected", data),
            Data = data,
        };
    }

    private ErrorInfo BadRequest(BadHttpRequestException e)
    {
        var member = e.InnerException is System.Text.Json.JsonException json ? json.Path ?? "" : "";
        var text = texts.Text(
            "TrainingPlatform:BadRequest",
            new Dictionary<string, object?> { ["Where"] = member.Length > 0 ? member : e.Message }
        );
        return Invalid([new ValidationErrorInfo(text, [member.TrimStart('$', '.')])]);
    }

    private ErrorInfo Validation(InputException e) =>
        Invalid([.. e.Faults.Select(f => new ValidationErrorInfo(texts.Text(f.Code, f.Data), [f.Member]))]);

    private ErrorInfo Invalid(IReadOnlyList<ValidationErrorInfo> errors) =>
        new()
        {
            Code = "TrainingPlatform:Invalid",
            Message = texts.Text("TrainingPlatform:Invalid"),
            Details = texts.Text("TrainingPlatform:InvalidDetails") + "\n" + string.Join("\n", errors.Select(v => " - " + v.Message)),
            ValidationErrors = errors,
        };
}

/// <summary>What the handler asks of the database layer, so that AspNetCore needs no EF.</summary>
public interface IDatabaseErrors
{
    bool IsStale(Exception exception);

    bool IsUniqueViolation(Exception exception);
}
