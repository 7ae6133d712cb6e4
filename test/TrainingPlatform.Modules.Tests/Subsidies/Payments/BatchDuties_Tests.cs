using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.PolicyEditions;
using TrainingPlatform.Subsidies;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.TestBase;
using TrainingPlatform.Training;
using TrainingPlatform.Training.Classes;

namespace TrainingPlatform.Modules.Subsidies.Payments;

/// <summary>Nobody decides on money in which the person has a part, whatever account is used; the batch says so before the click.</summary>
public class BatchDuties_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Batches = PaymentRig.Batches;
    private static readonly CancellationToken None = CancellationToken.None;

    public enum Part
    {
        IsPaid,
        ActsForThePayee,
        Filed,
        Examines,
    }

    [Theory]
    [InlineData(Part.IsPaid, SubsidiesErrorCodes.PayerIsPayee)]
    [InlineData(Part.ActsForThePayee, SubsidiesErrorCodes.PayerIsPayee)]
    [InlineData(Part.Filed, SubsidiesErrorCodes.PayerFiled)]
    [InlineData(Part.Examines, SubsidiesErrorCodes.PayerTaught)]
    public async Task A_batch_is_approved_by_nobody_with_a_part_in_it_under_another_account_of_the_same_person(Part part, string code)
    {
        var county = "65282" + (2 + (int)part);
        var rig = await new PaymentRig(host, county).OpenAsync();
        await rig.BudgetAsync("10000.00");
        var trainee = await rig.ApprovedAsync(2, part == Part.ActsForThePayee ? "INSTITUTION" : "TRAINEE");
        var person = TrainingRig.NumberOf(19800101, 300 + (int)part).Value;
        var leader = await host.OfficerAsync("leader" + county, [RoleNames.CountyLeader], person, county);
        await TakePartAsync(rig, part, trainee, person);
        var batch = await rig.BatchAsync();
        await rig.Preparer.MustAsync($"{Batches}/{batch}/lock");
        await rig.Preparer.MustAsync($"{Batches}/{batch}/reserve");

        var seen = await leader.FetchAsync($"{Batches}/{batch}");
        var refused = await leader.SendAsync($"{Batches}/{batch}/approve");

        seen.Body.GetProperty("conflict").GetProperty("code").GetString().ShouldBe(code);
        seen.Body.GetProperty("conflict").GetProperty("text").GetString().ShouldBe(refused.Message);
        refused.ErrorCode.ShouldBe(code);
        (await rig.Approver.FetchAsync($"{Batches}/{batch}"))
            .Body.GetProperty("conflict")
            .ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        (await rig.Approver.MustAsync($"{Batches}/{batch}/approve")).Text("status").ShouldBe("Approved");
    }

    [Fact]
    public async Task Who_approved_reads_on_the_batch_that_the_release_is_for_somebody_else()
    {
        var rig = await new PaymentRig(host, "652827").OpenAsync();
        await rig.BudgetAsync("10000.00");
        await rig.ApprovedAsync(1);
        var both = await host.OfficerAsync("both", [RoleNames.CountyLeader, RoleNames.FinanceReleaser], division: "652827");
        var batch = await rig.BatchAsync();
        await rig.Preparer.MustAsync($"{Batches}/{batch}/lock");
        await rig.Preparer.MustAsync($"{Batches}/{batch}/reserve");

        var answer = await both.MustAsync($"{Batches}/{batch}/approve");

        answer.Body.GetProperty("conflict").GetProperty("code").GetString().ShouldBe(SubsidiesErrorCodes.ReleaserIsApprover);
        (await rig.Releaser.FetchAsync($"{Batches}/{batch}"))
            .Body.GetProperty("conflict")
            .ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    private async Task TakePartAsync(PaymentRig rig, Part part, Guid trainee, string person)
    {
        var institution = await host.WithAsync<TrainingPlatformDbContext, Guid?>(db =>
            db.Set<SubsidyClaimLine>().Where(l => l.DivisionId == rig.Division).Select(l => l.InstitutionId).FirstAsync()
        );
        var second = new NewAccount
        {
            UserName = "second" + (int)part,
            Name = "Second",
            Password = TestLogins.Password,
            RoleNames = [part == Part.IsPaid ? RoleNames.Trainee : RoleNames.InstitutionAdmin],
            CitizenId = CitizenIdNumber.TryParse(person, out var id) ? id : null,
            TraineeId = part == Part.IsPaid ? trainee : null,
            InstitutionId = part == Part.ActsForThePayee ? institution : null,
        };
        var account = await host.WithAsync<IAccounts, Guid>(a => a.CreateAsync(second, None));
        await host.WithAsync<TrainingPlatformDbContext>(async db =>
        {
            var key = await db.Set<Administration.Users.AppUser>()
                .Where(u => u.Id == account)
                .Select(u => u.CitizenId!.Lookup)
                .SingleAsync();
            if (part == Part.Filed)
                await db.Database.ExecuteSqlAsync(
                    $"UPDATE \"SubClaimLineDecisions\" SET \"ByPersonKey\" = {key} WHERE \"Step\" = 'Submit' AND \"LineId\" IN (SELECT \"Id\" FROM \"SubClaimLines\" WHERE \"DivisionId\" = {rig.Division})"
                );
            if (part == Part.Examines)
                await db.Set<TrainingClass>()
                    .Where(c => db.Set<SubsidyClaimLine>().Any(l => l.ClassId == c.Id && l.DivisionId == rig.Division))
                    .ExecuteUpdateAsync(s => s.SetProperty(c => c.ExaminerUserId, account));
        });
    }
}
