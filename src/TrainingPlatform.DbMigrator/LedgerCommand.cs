using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.DbMigrator;

/// <summary><c>ledger verify</c> and <c>ledger heads</c>.</summary>
internal static class LedgerCommand
{
    /// <returns>1 when the books break somewhere.</returns>
    public static async Task<int> VerifyAsync(IServiceProvider services, TextWriter output)
    {
        var result = await services.GetRequiredService<ISubsidyLedger>().VerifyAsync(CancellationToken.None);
        await output.WriteLineAsync(
            $"ledger: {result.Accounts} accounts, {result.Entries} entries, {result.Heads} accounts with an exported head"
        );
        if (result.Fault is not { } fault)
        {
            await output.WriteLineAsync("ledger: every balance and every chain holds");
            return 0;
        }
        await output.WriteLineAsync(
            $"ledger: BROKEN at {fault.Where}{(fault.Sequence > 0 ? $", entry {fault.Sequence}" : "")}: {fault.Code}"
        );
        return 1;
    }

    public static async Task<int> ExportHeadsAsync(IServiceProvider services, TextWriter output)
    {
        var lines = await services.GetRequiredService<ISubsidyLedger>().ExportHeadsAsync(CancellationToken.None);
        await output.WriteLineAsync($"ledger: {lines} heads written");
        return 0;
    }
}
