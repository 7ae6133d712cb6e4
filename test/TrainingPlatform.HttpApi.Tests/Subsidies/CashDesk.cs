using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Shouldly;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.HttpApi.Tests.Subsidies;

/// <summary>Korla's cash desk with the people of the demo: a batch from its opening to its close, the bank's answer as a file.</summary>
internal sealed class CashDesk(PlatformHost host, CompletedClass road)
{
    private const string Preparer = "finance-preparer";
    private const string Releaser = "finance-releaser";
    private const string Batches = "/api/app/payment-batch";

    /// <summary>All payable lines of a claim's kind, without those of other claims; up to the bank's file.</summary>
    public async Task<Guid> ExportedAsync(string kind, IReadOnlyCollection<Guid> lineIds, bool followUp = false)
    {
        var group = (await road.GetAsync(Preparer, Batches + "/payable"))
            .Items()
            .Single(g => g.Text("kind") == kind && g.GetProperty("followUp").GetBoolean() == followUp);
        var order = new
        {
            kind,
            fund = group.Text("fund"),
            divisionId = group.GetProperty("divisionId").GetGuid(),
            year = group.GetProperty("year").GetInt32(),
            followUp,
        };
        var id = (await road.PostAsync(Preparer, Batches, order)).GetProperty("id").GetGuid();
        foreach (var other in (await PaymentsAsync(id)).Where(p => !lineIds.Contains(p.GetProperty("lineId").GetGuid())))
            await road.PostAsync(Preparer, $"{Batches}/{id}/payment/{other.GetProperty("id").GetGuid()}/remove");
        await road.PostAsync(Preparer, $"{Batches}/{id}/lock");
        await road.PostAsync(Preparer, $"{Batches}/{id}/reserve");
        await road.PostAsync("county-leader", $"{Batches}/{id}/approve");
        await road.PostAsync(Releaser, $"{Batches}/{id}/release");
        await road.PostAsync(Releaser, $"{Batches}/{id}/export", new { format = "Csv" });
        return id;
    }

    public async Task<IReadOnlyList<JsonElement>> PaymentsAsync(Guid batch) =>
        [.. (await road.GetAsync(Preparer, $"{Batches}/{batch}/payment?maxResultCount=1000")).Items()];

    /// <summary>The bank pays all, but sends back the payment of one line.</summary>
    public async Task AnswerAsync(Guid batch, Guid? returnedLine = null)
    {
        var rows = (await PaymentsAsync(batch)).Select(p =>
        {
            var back = p.GetProperty("lineId").GetGuid() == returnedLine;
            return $"{p.Text("reference")},{p.Text("amount")},{(back ? "退回,E102" : "成功,")},B1";
        });
        using var form = new MultipartFormDataContent { { new StringContent("AllOrNothing"), "mode" } };
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes("付款编号,金额（元）,结果,原因代码,银行流水号\n" + string.Join('\n', rows)));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        form.Add(file, "file", "answer.csv");
        using var answer = await (await road.AsAsync(Preparer)).PostAsync($"/api/app/report/payment-batch/{batch}/bank-result", form);
        var taken = await answer.Content.ReadFromJsonAsync<JsonElement>();
        taken.GetProperty("applied").GetBoolean().ShouldBeTrue(taken.ToString());
    }

    public async Task CloseAsync(Guid batch)
    {
        await road.PostAsync(Preparer, $"{Batches}/{batch}/reconcile");
        (await road.PostAsync(Preparer, $"{Batches}/{batch}/close")).Text("status").ShouldBe("Closed");
    }

    /// <summary>What the accounts of Korla's book of a fund hold, as the auditor reads them.</summary>
    public async Task<IReadOnlyDictionary<string, decimal>> BookAsync(string fund)
    {
        var books = (await road.GetAsync("auditor", "/api/app/ledger/book?year=2020")).Items();
        var book = books.Single(b => b.Text("fund") == fund && b.GetProperty("divisionId").GetGuid() == Korla);
        return book.GetProperty("accounts")
            .EnumerateArray()
            .ToDictionary(a => a.Text("kind")!, a => decimal.Parse(a.Text("balance")!, CultureInfo.InvariantCulture));
    }

    public async Task<string?> FaultAsync() => (await road.GetAsync("auditor", "/api/app/ledger/verification")).Text("faultCode");

    public Task<int> VerifyAsync() => Migrator.RunForExitCodeAsync(host.Database, "ledger", "verify");

    public Guid Korla { get; set; }
}
