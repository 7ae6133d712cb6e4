using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Administration.Messages;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Modules.Subsidies.Payments;
using TrainingPlatform.Subsidies.CaseFiles;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Differences;
using TrainingPlatform.Subsidies.Enterprises;
using TrainingPlatform.Subsidies.Inspections;
using TrainingPlatform.Subsidies.Sampling;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Cases;

/// <summary>A paid line of a county, and around it one of everything that waits for somebody.</summary>
internal sealed class CaseRig(PlatformHost host, PaymentRig desk)
{
    private static readonly DateOnly Ordered = new(2020, 7, 10);

    public SubsidyClaimLine Line { get; private set; } = null!;

    public static readonly DateOnly RectifyBy = new(2020, 7, 20);

    public async Task<CaseRig> PaidAsync(string payee)
    {
        await desk.BudgetAsync("20000.00");
        await desk.ApprovedAsync(1, payee);
        var batch = await desk.ExportedAsync();
        var payments = await desk.PaymentsAsync(batch);
        await desk.AnswerAsync(batch, PaymentRig.Result(payments));
        payments.ShouldHaveSingleItem();
        Line = await host.WithAsync<TrainingPlatformDbContext, SubsidyClaimLine>(db =>
            db.Set<SubsidyClaimLine>().AsNoTracking().SingleAsync(l => l.DivisionId == desk.Division)
        );
        return this;
    }

    /// <summary>Another person's line, in a batch that is still open.</summary>
    public async Task<(Guid Payment, Guid Line, Guid Trainee)> WaitingAsync()
    {
        var trainee = await desk.ApprovedAsync(1);
        var payment = (await desk.PaymentsAsync(await desk.BatchAsync())).ShouldHaveSingleItem();
        return (payment.GetProperty("id").GetGuid(), payment.GetProperty("lineId").GetGuid(), trainee);
    }

    public Task<Guid> DifferenceAsync() =>
        AddAsync(
            new DifferenceLine(
                Guid.CreateVersion7(),
                Line,
                new Settled(Line.Amount, Yuan.Zero, Yuan.Zero),
                new NewAnswer(Yuan.Parse("3000.00"), DifferenceCauseKind.FactsChanged, null, null, null),
                TestClaim.FirstReviewer
            )
        );

    public Task<Guid> InspectionAsync()
    {
        var answers = InspectionItems.All.Select(
            (code, i) => new InspectionAnswer(code, i == 0 ? InspectionAnswerKind.No : InspectionAnswerKind.Yes, null)
        );
        var record = new InspectionRecord(InspectionKind.Phone, Ordered, 30, 28)
        {
            Answers = [.. answers],
            Finding = "two signatures alike",
            RectifyBy = RectifyBy,
        };
        var trained = TestClaim.Class() with { Id = Line.ClassId, DivisionId = desk.Division, InstitutionId = Line.InstitutionId!.Value };
        return AddAsync(
            new Inspection(Guid.CreateVersion7(), "IN" + Guid.NewGuid().ToString("N")[..20], trained, record, TestClaim.FirstReviewer)
        );
    }

    /// <returns>The round and its only check.</returns>
    public async Task<(Guid Round, Guid Check)> SampleAsync()
    {
        var id = Guid.CreateVersion7();
        var row = new SampleRow(Guid.CreateVersion7(), id, 1, "AAAA", Line, []);
        var round = new SampleRound(
            id,
            "SA" + Guid.NewGuid().ToString("N")[..20],
            desk.Division,
            new SamplePlan(10, 10),
            [row],
            (TestClaim.FirstReviewer, Ordered)
        );
        var seed = new SampleSeed(
            Guid.CreateVersion7(),
            round,
            new SeedWords("Welfare lottery", Ordered.AddDays(1), "7"),
            Ordered.AddDays(2),
            TestClaim.FirstReviewer
        );
        var check = new SampleCheck(Guid.CreateVersion7(), row, SamplePart.Random, reviewed: false);
        await AddAsync(round);
        await host.WithAsync<TrainingPlatformDbContext>(db =>
        {
            db.AddRange(row, seed, check);
            return db.SaveChangesAsync();
        });
        return (id, check.Id);
    }

    public Task<Guid> StatementAsync()
    {
        var proof = new CaseFile("proof.pdf", "application/pdf", 1, "key", TestClaim.At);
        var stated = new StatedByEnterprise(EnterpriseStatementKind.StopPeriod, Ordered, null, null, null);
        return AddAsync(
            new EnterpriseStatement(Guid.CreateVersion7(), Line.InstitutionId!.Value, desk.Division, stated, proof, TestClaim.Institution)
        );
    }

    /// <summary>What the caller's queue says of a thing.</summary>
    public static async Task<IReadOnlyList<string>> KindsAsync(HttpClient caller, Guid id) =>
        [
            .. (await caller.FetchAsync("/api/app/work-queue"))
                .Items.Where(i => i.GetProperty("id").GetGuid() == id)
                .Select(i => i.GetProperty("kind").GetString()!),
        ];

    public static async Task<string?> DueAsync(HttpClient caller, Guid id) =>
        (await caller.FetchAsync("/api/app/work-queue"))
            .Items.Single(i => i.GetProperty("id").GetGuid() == id)
            .GetProperty("dueOn")
            .GetString();

    private async Task<Guid> AddAsync(Domain.Entity entity)
    {
        await host.WithAsync<TrainingPlatformDbContext>(db =>
        {
            db.Add(entity);
            return db.SaveChangesAsync();
        });
        return entity.Id;
    }
}

/// <summary>What was put into the outbox, opened.</summary>
internal static class SentMessages
{
    public static async Task<IReadOnlyList<MessageContent>> MessagesAsync(this PlatformHost host)
    {
        var stored = await host.WithAsync<TrainingPlatformDbContext, List<OutboundMessage>>(db =>
            db.Set<OutboundMessage>().AsNoTracking().OrderBy(m => m.Id).ToListAsync()
        );
        return await host.WithAsync<Outbox, IReadOnlyList<MessageContent>>(outbox =>
            Task.FromResult<IReadOnlyList<MessageContent>>([.. stored.Select(m => outbox.Open(m.Sealed))])
        );
    }
}
