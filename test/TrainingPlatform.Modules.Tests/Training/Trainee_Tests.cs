using Microsoft.AspNetCore.Http;
using TrainingPlatform.Application;
using TrainingPlatform.Training.StatedFacts;
using TrainingPlatform.Training.Trainees;
using static TrainingPlatform.Training.TrainingSteps;

namespace TrainingPlatform.Training;

[Collection(nameof(TrainingHost))]
public class Trainee_Tests(TrainingHost host)
{
    [Fact]
    public async Task The_record_takes_name_and_birth_date_from_the_account_and_shows_masks_only()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var person = await rig.TraineeAccountAsync();

        (await rig.AsAsync<TraineeAppService, TraineeDto?>(person, s => s.FindMineAsync(Ct))).ShouldBeNull();
        var saved = await rig.SaveAsync(person);

        (saved.Name, saved.BirthDate, saved.DivisionName).ShouldBe(("Trainee", new DateOnly(2001, 3, 1), "库尔勒市"));
        (saved.IdMask.Length, saved.AccountMask, saved.PhoneMask).ShouldBe((18, "****0368", "139******01"));
        (await rig.AsAsync<IDataScope, Guid?>(person, s => Task.FromResult(s.TraineeId))).ShouldBe(saved.Id);
        (await rig.AsAsync<TraineeAppService, TraineeDto?>(person, s => s.FindMineAsync(Ct))).ShouldNotBeNull();
    }

    [Fact]
    public async Task One_person_has_one_record_whatever_the_number_of_accounts()
    {
        var rig = await TrainingRig.CreateAsync(host);
        await rig.TraineeAsync();
        var second = await rig.TraineeAccountAsync();

        (await CodeAsync(() => rig.SaveAsync(second))).ShouldBe("PersonAlreadyRegistered");
    }

    [Fact]
    public async Task An_account_without_an_id_number_is_no_trainee()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var nobody = await rig.TraineeAccountAsync(idNumber: null);

        (await CodeAsync(() => rig.SaveAsync(nobody))).ShouldBe("AccountWithoutIdNumber");
    }

    [Fact]
    public async Task All_faults_of_the_form_are_told_at_once()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var person = await rig.TraineeAccountAsync();
        var input = new SaveTraineeInput(rig.Prefecture, null, "12ab");

        (await FaultsAsync(() => rig.AsAsync<TraineeAppService, TraineeDto>(person, s => s.SaveMineAsync(input, Ct)))).ShouldBe([
            "divisionId",
            "accountNumber",
            "bankName",
        ]);
    }

    [Theory]
    [InlineData("%PDF-1.4", "application/pdf")]
    [InlineData("MZ program", null)]
    public async Task Evidence_is_what_its_content_is(string content, string? contentType)
    {
        var rig = await TrainingRig.CreateAsync(host);
        var person = await rig.TraineeAsync();
        Task<AttachmentDto> Upload() =>
            rig.AsAsync<OwnEvidenceAppService, AttachmentDto>(person, s => s.AddAsync("Status", File(content), Ct));

        if (contentType is null)
            (await FaultsAsync(Upload)).ShouldBe(["file"]);
        else
            (await Upload()).ContentType.ShouldBe(contentType);
    }

    [Fact]
    public async Task Evidence_supports_one_fact_and_there_is_no_kind_for_identity_images()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var person = await rig.TraineeAsync();
        var file = await rig.AsAsync<OwnEvidenceAppService, AttachmentDto>(person, s => s.AddAsync("Status", File("%PDF-1.4"), Ct));
        Task<StatedFactDto> State(string value) =>
            rig.AsAsync<OwnFactAppService, StatedFactDto>(
                person,
                s => s.StateAsync(new StateFactInput(StatedFactKind.Status, value, new DateOnly(2020, 2, 10), null, [file.Id]), Ct)
            );

        (await State("TWO_POST")).Attachments.ShouldHaveSingleItem().Id.ShouldBe(file.Id);
        (await CodeAsync(() => State("DISABLED"))).ShouldBe("EvidenceAlreadyUsed");
        (
            await FaultsAsync(() =>
                rig.AsAsync<OwnEvidenceAppService, AttachmentDto>(person, s => s.AddAsync("IdCard", File("%PDF-1.4"), Ct))
            )
        ).ShouldBe(["kind"]);
    }

    private static FormFile File(string content)
    {
        var bytes = System.Text.Encoding.ASCII.GetBytes(content);
        return new FormFile(new MemoryStream(bytes), 0, bytes.Length, "file", "paper.pdf");
    }
}
