using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Subsidies.Ledger;

internal sealed class SubsidyLedger(LedgerVerifier verifier, LedgerHeads heads, IDataScope scope, ILogger<SubsidyLedger> log)
    : ISubsidyLedger
{
    public async Task<LedgerVerification> VerifyAsync(CancellationToken ct)
    {
        using var everything = scope.Open(DataScopeValue.Everything, "ledger verify");
        return await verifier.VerifyAsync(ct);
    }

    public async Task<int> ExportHeadsAsync(CancellationToken ct)
    {
        using var everything = scope.Open(DataScopeValue.Everything, "ledger heads");
        var lines = await heads.ExportAsync(ct);
        log.LogInformation("Ledger heads exported: {Lines} lines", lines);
        return lines;
    }
}
