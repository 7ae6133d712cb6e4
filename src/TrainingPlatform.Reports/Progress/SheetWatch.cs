using Microsoft.AspNetCore.Http;
using TrainingPlatform.Application;

namespace TrainingPlatform.Reports.Progress;

/// <summary>Connects the sheet of this request with the token in its address, <c>?progress={token}</c>; without one nobody watches.</summary>
internal sealed class SheetWatch(SheetProgress progress, ICurrentUser user, IHttpContextAccessor context)
{
    private const string Parameter = "progress";

    public SheetCount Start(int total) =>
        user.Id is { } id && Guid.TryParse(context.HttpContext?.Request.Query[Parameter], out var token)
            ? progress.Start(id, token, total)
            : new SheetCount(total, () => { });
}
