using System.Diagnostics;
using System.IO.Compression;
using System.Xml;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Payments;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Benchmarks;

/// <summary>The payment sheet of a very long batch through the API, opened again without the writer's library and summed beside the database.</summary>
internal sealed class LargeWorkbook(PlatformHost host, TextWriter output)
{
    private const int Chunk = 5_000;
    private static readonly PaymentGroup Group = new(ClaimKind.LivingAllowance, "EMPLOYMENT_SUBSIDY_FUND", "Fund", Guid.Empty, 2020, false);

    public static async Task PrintAsync(int rows, TextWriter output)
    {
        await using var host = new PlatformHost();
        await new LargeWorkbook(host, output).RunAsync(rows);
    }

    private async Task RunAsync(int rows)
    {
        output.WriteLine(
            FormattableString.Invariant(
                $"{rows:N0} payments in one batch, database {(TestDatabase.IsPostgreSql ? "PostgreSQL" : "SQLite")}"
            )
        );
        var (batch, total) = await StoreAsync(rows);
        using var finance = await host.ClientForAsync("finance-preparer");
        var file = Path.GetTempFileName();
        try
        {
            var before = PeakMemory.Settle();
            var watch = Stopwatch.StartNew();
            var peak = await PeakMemory.DuringAsync(WriteAsync(finance, batch, file));
            var seconds = watch.Elapsed.TotalSeconds;
            output.WriteLine(
                FormattableString.Invariant(
                    $"written       {seconds, 8:0.0} s {rows / seconds, 10:N0} rows per s, {new FileInfo(file).Length / PeakMemory.Megabyte:0.0} MB"
                )
            );
            output.WriteLine(
                FormattableString.Invariant(
                    $"working set   {before / PeakMemory.Megabyte:N0} MB before, {peak / PeakMemory.Megabyte:N0} MB at most"
                )
            );
            watch.Restart();
            var (count, sum) = Read(file);
            output.WriteLine(
                FormattableString.Invariant(
                    $"read again    {watch.Elapsed.TotalSeconds, 8:0.0} s, {count:N0} rows, {sum:N2} yuan; database {rows:N0} rows, {total.Amount:N2} yuan"
                )
            );
            if ((count, sum) != (rows, total.Amount))
                throw new InvalidOperationException("the sheet does not hold what the database holds");
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>A batch of Korla as it lies in the database after it was opened, with different amounts.</summary>
    private async Task<(Guid Id, Yuan Total)> StoreAsync(int rows)
    {
        var county = await host.WithAsync<IDivisionTree, Guid>(tree =>
            Task.FromResult(tree.FindByCode("652801", new DateOnly(2020, 4, 1))!.Id)
        );
        BankAccountNumber.TryParse("6222000000000368", out var number);
        var account = await host.WithAsync<ISealer, SealedValue>(sealer => Task.FromResult(sealer.Seal(number!)));
        var actor = new ClaimActor(Guid.CreateVersion7(), null, "Finance", new DateTimeOffset(2020, 7, 1, 2, 0, 0, TimeSpan.Zero));
        var batch = new PaymentBatch(Guid.CreateVersion7(), "PB-BENCHMARK", Group with { DivisionId = county }, actor);
        var total = new Yuan(Enumerable.Range(0, rows).Sum(Fen));
        batch.Contains(rows, total, Yuan.Zero);
        await host.WithAsync<TrainingPlatformDbContext>(db =>
        {
            db.Add(batch);
            return db.SaveChangesAsync();
        });
        foreach (var part in Enumerable.Range(0, rows).Chunk(Chunk))
            await host.WithAsync<TrainingPlatformDbContext>(db =>
            {
                db.AddRange(part.Select(i => new Payment(batch, Line(i, account), i + 1)));
                return db.SaveChangesAsync();
            });
        return (batch.Id, total);
    }

    private static long Fen(int row) => 30_000 + row % 1_000 * 50;

    private static PayableLine Line(int i, SealedValue account) =>
        new()
        {
            LineId = Guid.CreateVersion7(),
            ClaimId = Guid.Empty,
            ClassId = Guid.Empty,
            InstitutionId = null,
            TraineeId = Guid.CreateVersion7(),
            TraineeUserId = null,
            Payee = PayeeCodes.Trainee,
            PayeeName = "Trainee " + i,
            TraineeName = "Trainee " + i,
            IdMask = "659*************99",
            Bank = "Bank",
            AccountCipher = account.Cipher,
            AccountLookup = account.Lookup,
            AccountMask = account.Mask,
            Amount = new Yuan(Fen(i)),
            DeterminationHash = new string('0', 64),
        };

    private static async Task WriteAsync(HttpClient client, Guid batch, string file)
    {
        using var answer = await client.GetAsync(
            $"/api/app/report/payment-batch/{batch}/payment-sheet",
            HttpCompletionOption.ResponseHeadersRead
        );
        answer.EnsureSuccessStatusCode();
        await using var target = File.Create(file);
        await answer.Content.CopyToAsync(target);
    }

    /// <summary>Rows that have a number in column B, and the sum of their amounts in column H: below the title and the headings, above the totals.</summary>
    private static (int Rows, decimal Sum) Read(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        using var sheet = zip.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        using var xml = XmlReader.Create(sheet);
        var (rows, sum, column, numbered) = (0, 0m, ' ', false);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "row")
                numbered = false;
            else if (xml.LocalName == "c")
                column = xml.GetAttribute("t") is null ? xml.GetAttribute("r")![0] : ' ';
            else if (xml.LocalName == "v" && column == 'B')
                (rows, numbered) = (rows + 1, true);
            else if (xml.LocalName == "v" && column == 'H' && numbered)
                sum += xml.ReadElementContentAsDecimal();
        }
        return (rows, sum);
    }
}
