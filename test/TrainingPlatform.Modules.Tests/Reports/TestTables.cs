using Microsoft.AspNetCore.Http;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Reports.Progress;
using TrainingPlatform.Reports.Statements;
using TrainingPlatform.Reports.Tables;

namespace TrainingPlatform.Modules.Reports;

/// <summary>A writer of tables outside a host, and what a person who waits would read.</summary>
internal sealed class TestTables
{
    public static readonly Guid User = Guid.CreateVersion7();
    public static readonly Guid Token = Guid.CreateVersion7();

    public TestTables(ClaimWords words)
    {
        var context = new HttpContextAccessor { HttpContext = new DefaultHttpContext() };
        context.HttpContext.Request.QueryString = new QueryString($"?progress={Token}");
        Writer = new TableWriter(words, new SheetWatch(Progress, new Signed(), context));
    }

    public SheetProgress Progress { get; } = new();

    public TableWriter Writer { get; }

    public static async Task<byte[]> BytesAsync(SheetStream sheet)
    {
        await using var content = sheet.Content;
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy);
        return copy.ToArray();
    }

    private sealed class Signed : Application.ICurrentUser
    {
        public bool IsAuthenticated => true;

        public Guid? Id => User;

        public string? PersonKey => null;

        public IReadOnlyList<string> Roles => [];
    }
}
