using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Administration.Users;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Authorization;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Training.IdCorrections;
using TrainingPlatform.Training.StatedFacts;
using TrainingPlatform.Training.Trainees;
using static TrainingPlatform.Training.TrainingSteps;

namespace TrainingPlatform.Training;

/// <summary>A wrongly registered ID number: one person asks, another decides, and both numbers stay the same person's.</summary>
[Collection(nameof(TrainingHost))]
public class IdCorrection_Tests(TrainingHost host)
{
    private const int Right = 20020301;

    [Fact]
    public async Task A_corrected_number_changes_the_record_and_every_account_and_is_told_by_masks_only()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (person, corrected) = (await rig.TraineeAsync(), rig.Id(Right, 2));

        var asked = await AskAsync(rig, person, corrected);
        (await MineAsync(rig, person)).IdCorrections.ShouldHaveSingleItem().Status.ShouldBe(IdCorrectionStatus.Asked);
        (await MineAsync(rig, person)).IdMask.ShouldBe(person.IdNumber!.Mask);
        var decided = await AcceptAsync(rig, rig.KorlaOfficer, asked.Id);

        (decided.Status, decided.FormerMask, decided.CorrectedMask).ShouldBe(
            (IdCorrectionStatus.Accepted, person.IdNumber.Mask, corrected.Mask)
        );
        var mine = await MineAsync(rig, person);
        (mine.IdMask, mine.BirthDate, mine.IdCorrections.Single().DecisionNote).ShouldBe(
            (corrected.Mask, new DateOnly(2002, 3, 1), "Letter of the police")
        );
        (await rig.SystemAsync<IAccounts, PersonIdentity?>(a => a.PersonOfAsync(person.UserId, Ct)))!.IdNumber.Value.ShouldBe(
            corrected.Value
        );
        await rig.SaveAsync(person);
        (await MineAsync(rig, person)).IdMask.ShouldBe(corrected.Mask);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Under_neither_of_the_two_numbers_can_a_corrected_person_become_a_second_trainee(bool former)
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (person, corrected) = await CorrectedAsync(rig);
        var number = former ? person.IdNumber! : corrected;

        var second = await rig.TraineeAccountAsync(number);

        (await CodeAsync(() => rig.SaveAsync(second))).ShouldBe("PersonAlreadyRegistered");
        (await rig.SystemAsync<LoginResolver, List<AppUser>>(l => l.ByCitizenIdAsync(number, Ct))).ShouldContain(u =>
            u.Id == person.UserId
        );
        (await FindAsync(rig, rig.KorlaOfficer, number.Value)).ShouldHaveSingleItem().FormerMasks.ShouldBe([person.IdNumber!.Mask]);
        (await FindAsync(rig, rig.ChangjiOfficer, number.Value)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_officer_known_under_either_number_is_the_same_person_for_every_duty(bool former)
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (person, corrected) = await CorrectedAsync(rig);
        var officer = await rig.OfficerOfKorlaAsync(former ? person.IdNumber : corrected);
        var fact = await rig.StateAsync(person, StatedFactKind.Status, "REGISTERED_UNEMPLOYED");

        (await CodeAsync(() => rig.VerifyAsync(officer, fact.Id))).ShouldBe("FactVerifiedByThePerson");
        var (one, other) = (
            await rig.AsAsync<Actors, Actor>(officer, a => a.CurrentAsync(Ct)),
            await rig.AsAsync<Actors, Actor>(person, a => a.CurrentAsync(Ct))
        );
        (one.IsSame(null, other.PersonKey), other.IsSame(null, one.PersonKey)).ShouldBe((true, true));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nobody_decides_about_oneself_also_not_under_an_account_of_the_other_number(bool former)
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (person, corrected) = (await rig.TraineeAsync(), rig.Id(Right, 2));
        var second = await OfficerNamedAsync(rig, "Trainee", former ? person.IdNumber! : corrected);
        var asked = await AskAsync(rig, person, corrected);

        (await CodeAsync(() => AcceptAsync(rig, second, asked.Id))).ShouldBe("IdCorrectionOfOneself");
        (await CodeAsync(() => RefuseAsync(rig, second, asked.Id))).ShouldBe("IdCorrectionOfOneself");
        (await AcceptAsync(rig, rig.KorlaOfficer, asked.Id)).Status.ShouldBe(IdCorrectionStatus.Accepted);
    }

    [Fact]
    public async Task The_officer_who_asks_does_not_decide_nor_under_a_second_account()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (person, corrected, officersNumber) = (await rig.TraineeAsync(), rig.Id(Right, 2), rig.Id(19800101, 3));
        var (first, second) = (await rig.OfficerOfKorlaAsync(officersNumber), await rig.OfficerOfKorlaAsync(officersNumber));
        var trainee = (await FindAsync(rig, first, person.IdNumber!.Value)).Single().TraineeId;

        var asked = await AskForAsync(rig, first, trainee, corrected);

        (await CodeAsync(() => AcceptAsync(rig, first, asked.Id))).ShouldBe("IdCorrectionOwnRequest");
        (await CodeAsync(() => AcceptAsync(rig, second, asked.Id))).ShouldBe("IdCorrectionOwnRequest");
        await Should.ThrowAsync<EntityNotFoundException>(() => AcceptAsync(rig, rig.ChangjiOfficer, asked.Id));
        (await AcceptAsync(rig, rig.KorlaOfficer, asked.Id)).AskedByName.ShouldBe("Officer");
        (await CodeAsync(() => AcceptAsync(rig, rig.KorlaOfficer, asked.Id))).ShouldBe("IdCorrectionDecided");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_number_of_another_person_is_refused_without_telling_whose_and_the_office_sees_a_possible_double(bool former)
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (other, othersNew) = await CorrectedAsync(rig);
        var person = await rig.TraineeAsync(sequence: 5);
        var taken = former ? other.IdNumber! : othersNew;

        var refusal = await Should.ThrowAsync<BusinessException>(() => AskAsync(rig, person, taken));
        refusal.Code.ShouldEndWith(":IdNumberTaken");
        refusal.Data.Count.ShouldBe(0);
        (await CodeAsync(() => AskAsync(rig, person, rig.Id(Right, 6)))).ShouldBe("IdCorrectionPending");

        var waiting = (await MineAsync(rig, person)).IdCorrections.Single();
        var seen = await rig.AsAsync<IdCorrectionReader, IdCorrectionForReviewDto>(rig.KorlaOfficer, r => r.OneAsync(waiting.Id, Ct));
        seen.PossibleDoubles.ShouldHaveSingleItem().ShouldBe(new PossibleDoubleDto("Trainee", "库尔勒市"));
        (await CodeAsync(() => AcceptAsync(rig, rig.KorlaOfficer, waiting.Id))).ShouldBe("IdNumberTaken");
        (await RefuseAsync(rig, rig.KorlaOfficer, waiting.Id)).Status.ShouldBe(IdCorrectionStatus.Refused);
        (await MineAsync(rig, person)).IdMask.ShouldBe(person.IdNumber!.Mask);
    }

    [Fact]
    public async Task A_double_in_another_county_is_told_by_its_county_and_not_by_name()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var other = await rig.TraineeAsync(divisionId: rig.Changji);
        var person = await rig.TraineeAsync(sequence: 5);

        (await CodeAsync(() => AskAsync(rig, person, other.IdNumber!))).ShouldBe("IdNumberTaken");

        var waiting = (await MineAsync(rig, person)).IdCorrections.Single();
        var seen = await rig.AsAsync<IdCorrectionReader, IdCorrectionForReviewDto>(rig.KorlaOfficer, r => r.OneAsync(waiting.Id, Ct));
        seen.PossibleDoubles.ShouldHaveSingleItem().ShouldBe(new PossibleDoubleDto(null, "昌吉市"));
    }

    [Theory]
    [InlineData("659999200203019990", "idNumber")]
    [InlineData("same", "idNumber")]
    [InlineData("future", "idNumber")]
    public async Task A_number_that_can_be_none_is_refused(string number, string member)
    {
        var rig = await TrainingRig.CreateAsync(host);
        var person = await rig.TraineeAsync();
        var text = number switch
        {
            "same" => person.IdNumber!.Value,
            "future" => TrainingRig.NumberOf(20300101, 1).Value,
            _ => number,
        };

        (await FaultsAsync(() => AskAsync(rig, person, text))).ShouldBe([member]);
    }

    [Fact]
    public async Task Without_evidence_nothing_is_asked_and_each_reading_of_the_numbers_leaves_a_trace()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (person, corrected) = (await rig.TraineeAsync(), rig.Id(Right, 2));
        var input = new AskIdCorrectionInput(corrected.Value, "typed wrongly", []);
        (await FaultsAsync(() => rig.AsAsync<OwnIdCorrectionAppService, IdCorrectionDto>(person, s => s.AskAsync(input, Ct)))).ShouldBe([
            "attachmentIds",
        ]);

        var asked = await AskAsync(rig, person, corrected);
        var read = await rig.AsAsync<IdCorrectionDecisionAppService, RevealedNumbersDto>(
            rig.KorlaOfficer,
            s => s.RevealAsync(asked.Id, Ct)
        );

        read.ShouldBe(new RevealedNumbersDto(person.IdNumber!.Value, corrected.Value));
        var traces = await rig.SystemAsync<TrainingPlatformDbContext, List<AuditLogEntry>>(db =>
            db.Set<AuditLogEntry>().Where(e => e.Action == "Revealed" && e.EntityId == asked.Id.ToString()).ToListAsync(Ct)
        );
        traces.ShouldHaveSingleItem().UserId.ShouldBe(rig.KorlaOfficer.UserId);
    }

    private static async Task<(RigPerson Person, CitizenIdNumber Corrected)> CorrectedAsync(TrainingRig rig)
    {
        var (person, corrected) = (await rig.TraineeAsync(), rig.Id(Right, 2));
        await AcceptAsync(rig, rig.KorlaOfficer, (await AskAsync(rig, person, corrected)).Id);
        return (person, corrected);
    }

    private static Task<IdCorrectionDto> AskAsync(TrainingRig rig, RigPerson person, CitizenIdNumber number) =>
        AskAsync(rig, person, number.Value);

    private static async Task<IdCorrectionDto> AskAsync(TrainingRig rig, RigPerson person, string number)
    {
        var file = await rig.AsAsync<OwnEvidenceAppService, AttachmentDto>(person, s => s.AddAsync("IdNumber", Letter(), Ct));
        return await rig.AsAsync<OwnIdCorrectionAppService, IdCorrectionDto>(
            person,
            s => s.AskAsync(new(number, "typed wrongly", [file.Id]), Ct)
        );
    }

    private static async Task<IdCorrectionForReviewDto> AskForAsync(
        TrainingRig rig,
        RigPerson officer,
        Guid traineeId,
        CitizenIdNumber number
    )
    {
        var file = await rig.AsAsync<IdCorrectionAppService, AttachmentDto>(officer, s => s.AttachAsync(traineeId, Letter(), Ct));
        return await rig.AsAsync<IdCorrectionAppService, IdCorrectionForReviewDto>(
            officer,
            s => s.AskAsync(traineeId, new(number.Value, "typed wrongly", [file.Id]), Ct)
        );
    }

    private static Task<IdCorrectionForReviewDto> AcceptAsync(TrainingRig rig, RigPerson officer, Guid id) =>
        rig.AsAsync<IdCorrectionDecisionAppService, IdCorrectionForReviewDto>(
            officer,
            s => s.AcceptAsync(id, new("Letter of the police"), Ct)
        );

    private static Task<IdCorrectionForReviewDto> RefuseAsync(TrainingRig rig, RigPerson officer, Guid id) =>
        rig.AsAsync<IdCorrectionDecisionAppService, IdCorrectionForReviewDto>(officer, s => s.RefuseAsync(id, new("not proved"), Ct));

    private static async Task<TraineeDto> MineAsync(TrainingRig rig, RigPerson person) =>
        (await rig.AsAsync<TraineeAppService, TraineeDto?>(person, s => s.FindMineAsync(Ct)))!;

    private static Task<IReadOnlyList<FoundTraineeDto>> FindAsync(TrainingRig rig, RigPerson officer, string filter) =>
        rig.AsAsync<IdCorrectionAppService, IReadOnlyList<FoundTraineeDto>>(officer, s => s.FindAsync(new(filter), Ct));

    private static async Task<RigPerson> OfficerNamedAsync(TrainingRig rig, string name, CitizenIdNumber number)
    {
        var account = new NewAccount
        {
            Name = name,
            Password = TestBase.TestLogins.Password,
            CitizenId = number,
            RoleNames = [RoleNames.CountyReviewer],
            DivisionId = rig.Korla,
        };
        return new(await rig.SystemAsync<IAccounts, Guid>(a => a.CreateAsync(account, Ct)), name, number);
    }

    private static FormFile Letter() => new(new MemoryStream("%PDF-1.4"u8.ToArray()), 0, 8, "file", "letter.pdf");
}
