using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.PolicyEditions;
using TrainingPlatform.Subsidies.Budgets;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Demo;
using TrainingPlatform.Subsidies.Ledger;
using TrainingPlatform.Subsidies.Publicity;
using TrainingPlatform.Subsidies.Reviews;
using TrainingPlatform.TestBase;
using TrainingPlatform.Training;
using TrainingPlatform.Training.Classes;

namespace TrainingPlatform.Modules.Subsidies.Payments;

/// <summary>One county's cash desk: three people, approved lines of people with accounts, and a budget.</summary>
internal sealed class PaymentRig(PlatformHost host, string county, ClaimKind kind = ClaimKind.TrainingSubsidy)
{
    public const string Fund = "SKILLS_ACTION_SPECIAL_ACCOUNT";
    public const string Batches = "/api/app/payment-batch";
    private readonly string _prefecture = county[..4] + "00";

    public HttpClient Preparer { get; private set; } = null!;

    public HttpClient Approver { get; private set; } = null!;

    public HttpClient Releaser { get; private set; } = null!;

    public HttpClient Region { get; private set; } = null!;

    public Guid Division { get; private set; }

    /// <summary>Of the budget, the new batches and the books that are looked at.</summary>
    public int Year { get; set; } = 2020;

    public async Task<PaymentRig> OpenAsync()
    {
        // Notices of June are over.
        await host.MoveClockAsync(new DateOnly(2020, 7, 15));
        foreach (var (name, role) in new[] { ("preparer", RoleNames.FinancePreparer), ("approver", RoleNames.CountyLeader), ("releaser", RoleNames.FinanceReleaser) })
            (await host.OfficerAsync(name + county, [role], division: county)).Dispose();
        return await SignInAsync();
    }

    /// <summary>The same people once more.</summary>
    public async Task<PaymentRig> SignInAsync()
    {
        Division = await host.DivisionAsync(county);
        (Preparer, Approver, Releaser) = (await host.ClientForAsync("preparer" + county), await host.ClientForAsync("approver" + county), await host.ClientForAsync("releaser" + county));
        Region = await host.ClientForAsync("region-admin");
        return this;
    }

    /// <summary>Gives the county so much, through the region and its prefecture, with the table that the region uploads.</summary>
    public async Task<JsonElement> BudgetAsync(string amount, bool apply = true)
    {
        var rows = string.Join('\n', $"{Year},{Fund},650000,900000000.00", $"{Year},{Fund},{_prefecture},90000000.00", $"{Year},{Fund},{county},{amount}");
        return await UploadAsync(Region, "/api/app/report/budget/import", "年度,资金来源,行政区划代码,下达金额（元）\n" + rows, ("apply", apply ? "true" : "false"));
    }

    /// <summary>A claim of so many people, 3200.00 each (allowances 1200.00), that passed reviews and notice and was approved for payment. The first can have an account here.</summary>
    public async Task<Guid> ApprovedAsync(int lines, string payee = "TRAINEE", string? holder = null, string bank = "Bank")
    {
        var first = Guid.CreateVersion7();
        var worked = WorkedLine.Of("LPT-11", kind, lines);
        var people = await host.WithAsync<ISealer, List<LineDetermination>>(sealer => Task.FromResult(worked.Select((l, i) => Line(sealer, l, payee, i, i == 0 ? first : Guid.CreateVersion7())).Select(l => l with { Account = l.Account! with { Holder = holder ?? l.Account.Holder, BankName = bank } }).ToList()));
        await using var scope = host.Services.CreateAsyncScope();
        using var everything = scope.ServiceProvider.GetRequiredService<IDataScope>().Open(DataScopeValue.Everything, "test");
        var db = scope.ServiceProvider.GetRequiredService<TrainingPlatformDbContext>();
        var claim = await FiledAsync(db, people);
        db.Add(claim);
        await db.SaveChangesAsync();
        await new DemoNotice(db, scope.ServiceProvider.GetRequiredService<NoticePublisher>(), scope.ServiceProvider.GetRequiredService<IBusinessClock>()).PublishAsync(claim, People, CancellationToken.None);
        claim.ApprovePayment(TestClaim.Approver, ClassDuties.None, new HashSet<Guid>());
        await db.SaveChangesAsync();
        return first;
    }

    public async Task<HttpClient> PersonAsync(Guid traineeId)
    {
        var name = $"person{Guid.NewGuid():N}"[..20];
        var account = new NewAccount { UserName = name, Name = "Trainee 0", Email = name + "@example.org", Password = TestLogins.Password, RoleNames = [RoleNames.Trainee], TraineeId = traineeId };
        await host.WithAsync<IAccounts, Guid>(a => a.CreateAsync(account, CancellationToken.None));
        return await host.ClientForAsync(name);
    }

    public async Task<Guid> BatchAsync(bool followUp = false) =>
        (await Preparer.MustAsync(Batches, new { kind = kind.ToString(), fund = Fund, divisionId = Division, year = Year, followUp })).Id;

    /// <summary>All steps up to the bank's file.</summary>
    public async Task<Guid> ExportedAsync(bool followUp = false)
    {
        var id = await ApprovedBatchAsync(followUp);
        await Releaser.MustAsync($"{Batches}/{id}/release");
        await Releaser.MustAsync($"{Batches}/{id}/export", new { format = "Csv" });
        return id;
    }

    /// <summary>All steps before the release.</summary>
    public async Task<Guid> ApprovedBatchAsync(bool followUp = false)
    {
        var id = await BatchAsync(followUp);
        await Preparer.MustAsync($"{Batches}/{id}/lock");
        await Preparer.MustAsync($"{Batches}/{id}/reserve");
        await Approver.MustAsync($"{Batches}/{id}/approve");
        return id;
    }

    public async Task<IReadOnlyList<JsonElement>> PaymentsAsync(Guid batch) => (await Preparer.FetchAsync($"{Batches}/{batch}/payment?maxResultCount=1000")).Items;

    /// <summary>The bank's answer: every payment paid but those named, which come back with a code.</summary>
    public static string Result(IEnumerable<JsonElement> payments, params (string Reference, string Code)[] returned)
    {
        var rows = payments.Select(p =>
        {
            var reference = p.GetProperty("reference").GetString();
            var back = returned.FirstOrDefault(r => r.Reference == reference);
            return $"{reference},{p.GetProperty("amount").GetString()},{(back.Code is null ? "成功" : "退回")},{back.Code},B1";
        });
        return Headed(rows);
    }

    public static string Headed(IEnumerable<string> rows) => "付款编号,金额（元）,结果,原因代码,银行流水号\n" + string.Join('\n', rows);

    public Task<JsonElement> AnswerAsync(Guid batch, string csv, string mode = "AllOrNothing") =>
        UploadAsync(Preparer, $"/api/app/report/payment-batch/{batch}/bank-result", csv, ("mode", mode));

    public Task<Dictionary<LedgerAccountKind, Yuan>> BooksAsync() =>
        host.WithAsync<TrainingPlatformDbContext, Dictionary<LedgerAccountKind, Yuan>>(db => db.Set<LedgerAccount>().AsNoTracking().Where(a => a.DivisionId == Division && a.Fund == Fund && a.Year == Year).ToDictionaryAsync(a => a.Kind, a => a.Balance));

    public static async Task<JsonElement> UploadAsync(HttpClient client, string address, string csv, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes(csv));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        form.Add(file, "file", "table.csv");
        foreach (var (name, value) in fields)
            form.Add(new StringContent(value), name);
        using var answer = await client.PostAsync(address, form);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static readonly DemoPeople People = new(TestClaim.Institution, TestClaim.FirstReviewer, TestClaim.SecondReviewer, TestClaim.FirstReviewer, TestClaim.Approver);

    /// <summary>A claim of so many people that waits for its first review.</summary>
    public async Task<SubsidyClaim> SubmittedAsync(int lines)
    {
        Division = await host.DivisionAsync(county);
        var worked = WorkedLine.Of("LPT-11", kind, lines);
        var people = await host.WithAsync<ISealer, List<LineDetermination>>(sealer => Task.FromResult(worked.Select((l, i) => Line(sealer, l, "TRAINEE", i, Guid.CreateVersion7())).ToList()));
        return await host.WithAsync<TrainingPlatformDbContext, SubsidyClaim>(async db =>
        {
            var claim = await SubmittedAsync(db, people);
            claim.CheckBudget(BudgetLeft.Unknown, TestClaim.At);
            db.Add(claim);
            await db.SaveChangesAsync();
            return claim;
        });
    }

    /// <summary>A claim of so many people that passed its reviews and waits for its notice.</summary>
    public async Task<SubsidyClaim> ReviewedAsync(int lines)
    {
        var worked = WorkedLine.Of("LPT-11", kind, lines);
        var people = await host.WithAsync<ISealer, List<LineDetermination>>(sealer => Task.FromResult(worked.Select((l, i) => Line(sealer, l, "TRAINEE", i, Guid.CreateVersion7())).ToList()));
        return await host.WithAsync<TrainingPlatformDbContext, SubsidyClaim>(async db =>
        {
            var claim = await FiledAsync(db, people);
            db.Add(claim);
            await db.SaveChangesAsync();
            return claim;
        });
    }

    private async Task<SubsidyClaim> FiledAsync(TrainingPlatformDbContext db, IReadOnlyList<LineDetermination> people)
    {
        var claim = await SubmittedAsync(db, people);
        claim.Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer);
        claim.Decide(ClaimStep.SecondReview, TestClaim.SecondReviewer);
        if (claim.Lines.Any(l => l.AwaitedStep == ClaimStep.PrefectureReview))
            claim.Decide(ClaimStep.PrefectureReview, TestClaim.PrefectureReviewer);
        return claim;
    }

    private async Task<SubsidyClaim> SubmittedAsync(TrainingPlatformDbContext db, IReadOnlyList<LineDetermination> people)
    {
        var model = await db.Set<TrainingClass>().OrderBy(c => c.Id).FirstAsync();
        var own = new TrainingClass(Guid.CreateVersion7(), Number(), model.CourseId, (model.InstitutionId!.Value, Division), TestClass.Plan());
        db.Add(own);
        var trained = TestClaim.Class() with { Id = own.Id, Name = own.Name, DivisionId = Division, InstitutionId = model.InstitutionId.Value };
        var claim = new SubsidyClaim(Guid.CreateVersion7(), Number(), kind, trained, TestClaim.Institution, TestClaim.At);
        claim.Redetermine(people, TestClaim.At);
        if (kind == ClaimKind.TrainingSubsidy)
            claim.Submit(null, TestClaim.Institution, TestClaim.On, TestClaim.DueOn);
        else
            foreach (var line in claim.Lines)
                claim.Confirm(line.Id, new ClaimActor(line.TraineeUserId!.Value, line.TraineePersonKey, line.TraineeName, TestClaim.At), TestClaim.On, TestClaim.DueOn);
        return claim;
    }

    private static string Number() => $"T{Guid.NewGuid():N}"[..30];

    private static LineDetermination Line(ISealer sealer, LineDetermination line, string payee, int i, Guid traineeId)
    {
        BankAccountNumber.TryParse($"62220000000{i:D5}", out var account);
        return line with
        {
            Person = line.Person with { Name = "Trainee " + i, TraineeId = traineeId, PersonKey = $"key-{Guid.NewGuid():N}" },
            Answer = line.Answer! with { Payee = payee, Fund = Fund },
            Account = new PayeeAccount("Trainee " + i, "Bank", sealer.Seal(account)),
        };
    }
}
