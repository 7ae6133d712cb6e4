using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Ledger;

/// <summary>No money leaves a book that does not hold.</summary>
internal sealed class LedgerRelease(LedgerVerifier verifier, TextCatalog texts)
{
    /// <exception cref="BusinessException">Names the first break.</exception>
    public async Task CheckAsync(LedgerBook book, CancellationToken ct)
    {
        if ((await verifier.VerifyAsync(book, ct)).Fault is { } fault)
            throw new BusinessException(SubsidiesErrorCodes.LedgerBroken)
                .WithData("Where", fault.Where)
                .WithData("Sequence", fault.Sequence)
                .WithData("Reason", texts.Text("LedgerFault:" + fault.Code));
    }
}
