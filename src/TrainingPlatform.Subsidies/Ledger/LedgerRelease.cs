using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Subsidies.Ledger;

/// <summary>No money leaves a book that does not hold.</summary>
internal sealed class LedgerRelease(TrainingPlatformDbContext db, IDatabaseManners manners, LedgerVerifier verifier, TextCatalog texts)
{
    /// <summary>Call it inside the use case's transaction: the book is locked until that ends, so that nobody posts to it while it is read.</summary>
    /// <exception cref="BusinessException">Names the first break.</exception>
    public async Task CheckAsync(LedgerBook book, CancellationToken ct)
    {
        await manners.LockAsync(db, book.LockName, ct);
        if ((await verifier.VerifyAsync(book, ct)).Fault is { } fault)
            throw new BusinessException(SubsidiesErrorCodes.LedgerBroken)
                .WithData("Where", fault.Where)
                .WithData("Sequence", fault.Sequence)
                .WithData("Reason", texts.Text("LedgerFault:" + fault.Code));
    }
}
