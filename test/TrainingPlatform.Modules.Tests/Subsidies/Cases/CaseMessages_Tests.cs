using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.PolicyEditions;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Reviews;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Cases;

/// <summary>Who is told that something waits, in words that tell nothing to others.</summary>
public class CaseMessages_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Person = "told-person";

    [Fact]
    public async Task An_allowance_is_put_before_its_person_and_a_return_comes_to_the_same_person()
    {
        var line = await LineAsync(Person);
        var claim = await ClaimAsync(ClaimKind.LivingAllowance, Guid.CreateVersion7(), line, TestClaim.Line("Nobody"));
        await SaveAsync(claim);
        (await ToAsync(Person)).ShouldBe(["有一笔补贴等您确认"]);

        await ChangeAsync(
            claim,
            c =>
            {
                c.Redetermine([line], TestClaim.At);
                c.Confirm(c.Lines.Single(l => l.TraineeName == Person).Id, TestClaim.Actor(Person, null), TestClaim.On, TestClaim.DueOn);
            }
        );
        (await ToAsync(Person)).Count.ShouldBe(1, "an amount worked out again is no news");
        await ChangeAsync(
            claim,
            c =>
                c.Review(
                    ClaimStep.FirstReview,
                    [TestClaim.Review(Own(c), ClaimDecision.Return)],
                    TestClaim.FirstReviewer,
                    ClassDuties.None,
                    TestClaim.Rules
                )
        );

        (await ToAsync(Person)).ShouldBe(["有一笔补贴等您确认", "您的补贴申领要补一下"]);
        (await host.MessagesAsync())
            .Where(m => m.Recipient.StartsWith(Person, StringComparison.Ordinal))
            .ShouldAllBe(m => !m.Body.Contains("1200") && !m.Body.Contains("Welding") && !m.Body.Contains("生活费"));
    }

    [Fact]
    public async Task Returned_lines_of_a_training_subsidy_are_one_message_to_who_files_for_the_institution()
    {
        var institution = Guid.CreateVersion7();
        foreach (var (name, role) in new[] { ("files-claims", RoleNames.InstitutionAdmin), ("teaches-only", RoleNames.Instructor) })
            await AccountAsync(name, role, institution);
        var claim = await ClaimAsync(ClaimKind.TrainingSubsidy, institution, TestClaim.Line("A"), TestClaim.Line("B"), TestClaim.Line("C"));
        claim.Submit(null, TestClaim.Institution, TestClaim.On, TestClaim.DueOn);
        await SaveAsync(claim);

        await ChangeAsync(
            claim,
            c =>
                c.Review(
                    ClaimStep.FirstReview,
                    [.. c.Lines.Select((l, i) => TestClaim.Review(l, i == 0 ? ClaimDecision.Pass : ClaimDecision.Return))],
                    TestClaim.FirstReviewer,
                    ClassDuties.None,
                    TestClaim.Rules
                )
        );

        var told = (await host.MessagesAsync()).Where(m => m.Recipient == "files-claims@example.org").ShouldHaveSingleItem();
        told.Body.ShouldContain(claim.Number);
        told.Body.ShouldContain("2 人");
        (await ToAsync("teaches-only")).ShouldBeEmpty();
        await OnlyWhatItFilesAsync(claim, institution);
    }

    /// <summary>A returned allowance is its person's to repair: in the institution's queue it would be work that nobody there can do.</summary>
    private async Task OnlyWhatItFilesAsync(SubsidyClaim filed, Guid institution)
    {
        var allowance = await ClaimAsync(ClaimKind.LivingAllowance, institution, TestClaim.Line("A", "1200.00"));
        allowance.Confirm(allowance.Lines[0].Id, TestClaim.Actor("A", null), TestClaim.On, TestClaim.DueOn);
        allowance.Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer, ClaimDecision.Return);
        await SaveAsync(allowance);
        var filer = await host.ClientForAsync("files-claims");

        (await CaseRig.KindsAsync(filer, filed.Id)).ShouldBe(["ReturnedClaim"]);
        (await CaseRig.KindsAsync(filer, allowance.Id)).ShouldBeEmpty();
    }

    private async Task<SubsidyClaim> ClaimAsync(ClaimKind kind, Guid institution, params IReadOnlyList<LineDetermination> lines)
    {
        var claim = new SubsidyClaim(
            Guid.CreateVersion7(),
            $"T{Guid.NewGuid():N}"[..30],
            kind,
            TestClaim.Class() with
            {
                InstitutionId = institution,
                DivisionId = await host.DivisionAsync("652801"),
            },
            TestClaim.Institution,
            TestClaim.At
        );
        claim.Redetermine(lines, TestClaim.At);
        return claim;
    }

    private async Task<LineDetermination> LineAsync(string name)
    {
        var line = TestClaim.Line(name, "1200.00");
        return line with { Person = line.Person with { UserId = await AccountAsync(name, RoleNames.Trainee, null) } };
    }

    private Task<Guid> AccountAsync(string name, string role, Guid? institutionId) =>
        host.WithAsync<IAccounts, Guid>(accounts =>
            accounts.CreateAsync(
                new NewAccount
                {
                    UserName = name,
                    Name = name,
                    Email = name + "@example.org",
                    Password = TestLogins.Password,
                    RoleNames = [role],
                    InstitutionId = institutionId,
                },
                CancellationToken.None
            )
        );

    private static SubsidyClaimLine Own(SubsidyClaim claim) => claim.Lines.Single(l => l.TraineeName == Person);

    private Task SaveAsync(SubsidyClaim claim) =>
        host.WithAsync<TrainingPlatformDbContext>(db =>
        {
            db.Add(claim);
            return db.SaveChangesAsync();
        });

    private Task ChangeAsync(SubsidyClaim claim, Action<SubsidyClaim> change) =>
        host.WithAsync<TrainingPlatformDbContext>(async db =>
        {
            change(await db.LoadClaimAsync(claim.Id, null, CancellationToken.None));
            await db.SaveChangesAsync();
        });

    private async Task<IReadOnlyList<string>> ToAsync(string name) =>
        [.. (await host.MessagesAsync()).Where(m => m.Recipient == name + "@example.org").Select(m => m.Subject)];
}
