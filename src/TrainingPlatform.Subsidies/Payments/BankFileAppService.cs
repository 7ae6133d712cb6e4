using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Subsidies.Payments;

internal sealed record BankFile(string Name, string ContentType, byte[] Content);

/// <summary>
/// Makes the bank's file, once. It is refused unless the list is the locked one and every line is still what was approved; accounts are opened for
/// it and for nothing else, with one audit row that names the batch. Who asks again gets the same bytes.
/// </summary>
internal sealed class BankFileAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    IdempotentCommands commands,
    IEnumerable<IBankFileFormat> formats,
    BatchProof proof,
    PaymentBatchReader dtos,
    ISealer sealer,
    IFileStore files,
    ActorReader actors,
    ILogger<BankFileAppService> log
)
{
    /// <exception cref="InputException">No such format.</exception>
    /// <exception cref="BusinessException">Not released, or the list no longer proves.</exception>
    public Task<PaymentBatchDto> ExportAsync(Guid id, ExportBatchInput input, string? key, CancellationToken ct)
    {
        var format =
            formats.FirstOrDefault(f => f.Name == input.Format)
            ?? throw new InputException("format", SubsidiesErrorCodes.FileFormatUnknown);
        return commands.RunAsync(
            new Command("export-batch", id, key, new { input.Format }),
            async c =>
            {
                var batch = await db.LoadBatchAsync(id, input.ConcurrencyStamp, c);
                if (batch.FileKey is not null)
                    throw new BusinessException(SubsidiesErrorCodes.FileAlreadyMade).WithData("BatchNo", batch.Number);
                await proof.CheckListAsync(batch, c);
                await proof.CheckLinesAsync(batch, c);
                var content = await WriteAsync(batch, format, c);
                batch.Export(
                    format.Name,
                    await SaveAsync(batch.Id, content, c),
                    batch.Totals with
                    {
                        Digest = Convert.ToHexStringLower(SHA256.HashData(content)),
                    },
                    await actors.CurrentAsync(c)
                );
                await db.SaveChangesAsync(c);
                log.LogInformation(
                    "Batch {BatchNo} exported as {Format}, {Lines} lines, {Amount} yuan",
                    batch.Number,
                    format.Name,
                    batch.LineCount,
                    batch.Total.ToString()
                );
                return await dtos.ToDtoAsync(batch, c);
            },
            ct,
            "batch:" + id
        );
    }

    /// <summary>The file as it was made. Each download leaves an audit row.</summary>
    public Task<BankFile> DownloadAsync(Guid id, CancellationToken ct) =>
        work.RunAsync(
            async c =>
            {
                var batch = await db.LoadBatchAsync(id, null, c);
                if (batch.FileKey is null || formats.FirstOrDefault(f => f.Name == batch.FileFormat) is not { } format)
                    throw new BusinessException(SubsidiesErrorCodes.FileNotMade).WithData("BatchNo", batch.Number);
                sealer.RecordReveal(nameof(PaymentBatch), batch.Id, "bank file of " + batch.Number);
                await db.SaveChangesAsync(c);
                await using var packed = new GZipStream(await files.OpenAsync(batch.FileKey, c), CompressionMode.Decompress);
                using var content = new MemoryStream();
                await packed.CopyToAsync(content, c);
                return new BankFile($"{batch.Number}.{format.Extension}", format.ContentType, content.ToArray());
            },
            ct
        );

    private async Task<byte[]> WriteAsync(PaymentBatch batch, IBankFileFormat format, CancellationToken ct)
    {
        var payments = await db.Set<Payment>()
            .AsNoTracking()
            .Where(p => p.BatchId == batch.Id && p.Status == PaymentStatus.Planned)
            .OrderBy(p => p.Sequence)
            .Select(p => new
            {
                p.Sequence,
                p.Reference,
                p.PayeeName,
                p.Bank,
                p.Account,
                p.Amount,
                p.Purpose,
            })
            .ToListAsync(ct);
        var accounts = sealer.RevealAll(
            SealedKind.BankAccount,
            payments.ConvertAll(p => p.Account),
            nameof(PaymentBatch),
            batch.Id,
            "bank file of " + batch.Number
        );
        if (accounts.ToList().IndexOf(null) is >= 0 and var foreign)
            throw new BusinessException(SubsidiesErrorCodes.AccountNotProved)
                .WithData("Reference", payments[foreign].Reference)
                .WithData("Name", payments[foreign].PayeeName);
        var rows = payments.Select(
            (p, i) => new BankFileRow(p.Sequence, p.Reference, p.PayeeName, p.Bank, accounts[i]!, p.Amount, p.Purpose)
        );
        using var content = new MemoryStream();
        await format.WriteAsync(
            new BankFileHeader(batch.Number, batch.FundName, payments.Count, batch.Total, batch.ListDigest!),
            rows,
            content,
            ct
        );
        return content.ToArray();
    }

    private async Task<string> SaveAsync(Guid batchId, byte[] content, CancellationToken ct)
    {
        using var packed = new MemoryStream();
        await using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            await zip.WriteAsync(content, ct);
        packed.Position = 0;
        return await files.SaveAsync(batchId, packed, ct);
    }
}
