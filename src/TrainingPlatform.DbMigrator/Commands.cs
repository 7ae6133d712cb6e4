using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Administration.Contracts;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.DbMigrator;

/// <summary>What the console can do. Without a command: migrate and seed.</summary>
public static class Commands
{
    private static readonly JsonSerializerOptions MessageJson = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static async Task<int> RunAsync(string[] args) =>
        args switch
        {
            ["migrate", .. var rest] => await MigrateAsync(rest),
            ["policy", "check", var pack, var cases] => PolicyCheckCommand.Run(pack, cases, null, Console.Out),
            ["policy", "check", var pack, var cases, "--json", var json] => PolicyCheckCommand.Run(pack, cases, json, Console.Out),
            ["sample", "verify", var list] => SampleVerifyCommand.Run(list, Console.Out),
            ["keys", "rotate", .. var rest] => await RotateKeysAsync(rest, master: false),
            ["keys", "rotate-master", .. var rest] => await RotateKeysAsync(rest, master: true),
            ["messages", "open", var file, .. var rest] => await OpenMessageAsync(file, rest, Console.Out),
            ["ledger", "verify", .. var rest] => await LedgerAsync(rest, LedgerCommand.VerifyAsync),
            ["ledger", "heads", .. var rest] => await LedgerAsync(rest, LedgerCommand.ExportHeadsAsync),
            [] => await MigrateAsync([]),
            _ => Usage(),
        };

    private static int Usage()
    {
        Console.Error.WriteLine(
            "usage: migrate [--demo] | policy check <pack.yaml> <cases.yaml> [--json <out.json>] | keys rotate | keys rotate-master | messages open <file>"
                + " | ledger verify | ledger heads | sample verify <list.csv>"
        );
        return 2;
    }

    private static async Task<int> RotateKeysAsync(string[] args, bool master)
    {
        using var host = BuildHost(args);
        await host.Services.GetRequiredService<IKeyRotation>().RotateAsync(master, CancellationToken.None);
        return 0;
    }

    /// <summary>One line of JSON for a gateway's script.</summary>
    internal static async Task<int> OpenMessageAsync(string file, string[] args, TextWriter output)
    {
        using var host = BuildHost(args);
        await using var scope = host.Services.CreateAsyncScope();
        var message = await scope.ServiceProvider.GetRequiredService<IDroppedMessages>().OpenAsync(file, CancellationToken.None);
        await output.WriteLineAsync(JsonSerializer.Serialize(message, MessageJson));
        return 0;
    }

    private static async Task<int> LedgerAsync(string[] args, Func<IServiceProvider, TextWriter, Task<int>> command)
    {
        using var host = BuildHost(args);
        await using var scope = host.Services.CreateAsyncScope();
        return await command(scope.ServiceProvider, Console.Out);
    }

    private static async Task<int> MigrateAsync(string[] args)
    {
        using var host = BuildHost(args);
        await MigrateAsync(host.Services, args.Contains("--demo"));
        await PrintDemoLoginsAsync(host.Services);
        return 0;
    }

    /// <summary>Brings the schema up to date and seeds; used by the tests too.</summary>
    public static async Task MigrateAsync(IServiceProvider services, bool demo)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TrainingPlatformDbContext>();
        await db.Database.MigrateAsync();
        using var everything = scope.ServiceProvider.GetRequiredService<IDataScope>().Open(DataScopeValue.Everything, "seed");
        foreach (var contributor in scope.ServiceProvider.GetServices<IDataSeedContributor>().OrderBy(c => c.Order))
            await contributor.SeedAsync(new SeedContext(demo), CancellationToken.None);
    }

    private static async Task PrintDemoLoginsAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        foreach (var login in await scope.ServiceProvider.GetRequiredService<IDemoLogins>().ListAsync(CancellationToken.None))
            Console.WriteLine($"  {login.UserName, -22} {login.Password, -20} {string.Join(", ", login.Roles), -22} {login.Name}");
    }

    private static IHost BuildHost(string[] args)
    {
        var builder = Host.CreateApplicationBuilder(
            new HostApplicationBuilderSettings { Args = [.. args.Where(a => a != "--demo")], ContentRootPath = AppContext.BaseDirectory }
        );
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Services.AddDatabase(builder.Configuration).AddPlatformModules(builder.Configuration);
        return builder.Build();
    }
}
