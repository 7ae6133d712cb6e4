using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.StatedFacts;
using static TrainingPlatform.Training.TrainingSteps;

namespace TrainingPlatform.Training;

[Collection(nameof(TrainingHost))]
public class StatedFact_Tests(TrainingHost host)
{
    private const string Unemployed = "REGISTERED_UNEMPLOYED";

    [Fact]
    public async Task An_officer_of_the_county_verifies_with_source_and_date()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var fact = await rig.StateAsync(await rig.TraineeAsync(), StatedFactKind.Status, Unemployed);

        var verified = await rig.VerifyAsync(rig.KorlaOfficer, fact.Id);

        verified.Status.ShouldBe(StatedFactStatus.Verified);
        (verified.Source, verified.VerifiedOn, verified.VerifiedByName).ShouldBe(
            ("Register", new DateOnly(2020, 4, 1), rig.KorlaOfficer.Name)
        );
        (await CodeAsync(() => rig.VerifyAsync(rig.KorlaOfficer, fact.Id))).ShouldBe("FactAlreadyDecided");
    }

    [Fact]
    public async Task A_second_account_of_the_same_person_cannot_verify()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var person = await rig.TraineeAsync();
        var secondAccount = await rig.OfficerOfKorlaAsync(person.IdNumber);
        var fact = await rig.StateAsync(person, StatedFactKind.Status, Unemployed);

        (await CodeAsync(() => rig.VerifyAsync(secondAccount, fact.Id))).ShouldBe("FactVerifiedByThePerson");

        (await rig.VerifyAsync(rig.KorlaOfficer, fact.Id)).Status.ShouldBe(StatedFactStatus.Verified);
    }

    [Fact]
    public async Task Another_countys_officer_sees_a_fact_only_through_a_class_of_that_county()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var person = await rig.TraineeAsync(divisionId: rig.Changji);
        var fact = await rig.StateAsync(person, StatedFactKind.Status, Unemployed);

        (await ListAsync(rig, rig.ChangjiOfficer)).ShouldContain(fact.Id);
        (await ListAsync(rig, rig.KorlaOfficer)).ShouldNotContain(fact.Id);
        await Should.ThrowAsync<EntityNotFoundException>(() => rig.VerifyAsync(rig.KorlaOfficer, fact.Id));

        var enrolment = await rig.EnrolAsync(person, await rig.ClassAsync());

        (await ListAsync(rig, rig.KorlaOfficer)).ShouldContain(fact.Id);
        (await rig.VerifyAsync(rig.KorlaOfficer, fact.Id)).EnrolmentId.ShouldBe(enrolment.Id);
        (await ReasonsAsync(rig)).ShouldContain(r => r.Contains($"fact {fact.Id} through enrolment {enrolment.Id}"));
    }

    [Fact]
    public async Task Institution_and_other_trainees_see_no_fact()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var person = await rig.TraineeAsync();
        await rig.StateAsync(person, StatedFactKind.Status, Unemployed);
        await rig.EnrolAsync(person, await rig.ClassAsync());

        foreach (var other in new[] { rig.Admin, rig.Instructor, await rig.TraineeAsync(sequence: 2) })
        {
            (await ListAsync(rig, other)).ShouldBeEmpty();
            (await rig.AsAsync<TrainingPlatformDbContext, int>(other, db => db.Set<StatedFact>().CountAsync(Ct))).ShouldBe(0);
        }
    }

    [Theory]
    [InlineData("Status", "RICH")]
    [InlineData("Hukou", "REGISTERED_UNEMPLOYED")]
    [InlineData("Pension", "YES")]
    public async Task A_value_outside_the_vocabulary_is_refused(string kind, string value)
    {
        var rig = await TrainingRig.CreateAsync(host);
        var person = await rig.TraineeAsync();

        (await FaultsAsync(() => rig.StateAsync(person, Enum.Parse<StatedFactKind>(kind), value))).ShouldBe(["value"]);
    }

    [Fact]
    public async Task Hukou_has_one_value_at_a_time_and_a_withdrawn_one_makes_room()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var person = await rig.TraineeAsync();
        var rural = await rig.StateAsync(person, StatedFactKind.Hukou, "RURAL");

        (await CodeAsync(() => rig.StateAsync(person, StatedFactKind.Hukou, "URBAN"))).ShouldBe("FactAlreadyStated");
        await rig.AsAsync<OwnFactAppService, StatedFactDto>(person, s => s.WithdrawAsync(rural.Id, Ct));

        (await rig.StateAsync(person, StatedFactKind.Hukou, "URBAN")).Status.ShouldBe(StatedFactStatus.Stated);
    }

    [Fact]
    public void A_check_is_not_dated_after_today()
    {
        var fact = new StatedFact(
            Guid.NewGuid(),
            new(Guid.NewGuid(), Guid.NewGuid()),
            new(StatedFactKind.Hukou, "RURAL", new(2020, 1, 1), null),
            default
        );
        var officer = new FactDecider(Guid.NewGuid(), IsThePerson: false, new DateOnly(2020, 4, 1), default);

        Should.Throw<InputException>(() => fact.Verify(new FactVerification("Register", new DateOnly(2020, 4, 2), null), officer));
    }

    [Fact]
    public async Task A_move_to_another_county_takes_the_facts_along()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var person = await rig.TraineeAsync();
        var fact = await rig.StateAsync(person, StatedFactKind.Status, Unemployed);

        await rig.SaveAsync(person, rig.Changji);

        (await ListAsync(rig, rig.KorlaOfficer)).ShouldNotContain(fact.Id);
        (await ListAsync(rig, rig.ChangjiOfficer)).ShouldContain(fact.Id);
    }

    private static async Task<List<Guid>> ListAsync(TrainingRig rig, RigPerson caller) =>
        await rig.AsAsync<FactsForReview, List<Guid>>(
            caller,
            async facts =>
                [.. (await facts.ListAsync(new FactListRequest { Status = "Stated", MaxResultCount = 1000 }, Ct)).Items.Select(f => f.Id)]
        );

    private static Task<List<string>> ReasonsAsync(TrainingRig rig) =>
        rig.SystemAsync<TrainingPlatformDbContext, List<string>>(db =>
            db.Set<AuditLogEntry>()
                .Where(e => e.EntityType == nameof(StatedFact) && e.Reason != null)
                .Select(e => e.Reason!)
                .ToListAsync(Ct)
        );
}
