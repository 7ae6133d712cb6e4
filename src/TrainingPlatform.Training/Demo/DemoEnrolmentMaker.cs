using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Assessments;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Consents;
using TrainingPlatform.Training.Enrolments;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training.Demo;

/// <summary>Makes an enrolment with the person's consent and brings it to its state as people would have done.</summary>
internal sealed class DemoEnrolmentMaker(TrainingPlatformDbContext db, NumberSeries numbers, IDivisionTree divisions)
{
    public async Task<Enrolment> MakeAsync(DemoEnrolment demo, Trainee trainee, TrainingClass trainingClass, CancellationToken ct)
    {
        var consent = GiveConsent(demo, trainee);
        var number = await numbers.NextAsync(
            EnrolmentAppService.NumberKind,
            divisions.Get(trainingClass.DivisionId).Code,
            demo.AppliedOn.Year,
            ct
        );
        var person = new EnrolmentPerson(trainee.Id, trainee.Name, trainee.IdNumber.Mask, consent.Id);
        var place = new EnrolmentClass(trainingClass.Id, trainingClass.DivisionId, trainingClass.InstitutionId!.Value);
        var enrolment = new Enrolment(Guid.CreateVersion7(), number, person, place, Act(trainee.UserId, demo.AppliedOn));
        Advance(enrolment, demo, trainee, trainingClass);
        db.Add(enrolment);
        if (demo.Result is { } result)
            db.Add(Result(result, enrolment, trainingClass));
        return enrolment;
    }

    private Consent GiveConsent(DemoEnrolment demo, Trainee trainee)
    {
        var giver = new ConsentGiver(trainee.Id, trainee.UserId, trainee.UserId, trainee.DivisionId);
        var wording = ConsentWording.Current(ConsentPurpose.Enrolment);
        var consent = new Consent(Guid.CreateVersion7(), giver, wording, demo.AppliedOn, DemoFile.At(demo.AppliedOn));
        if (demo.Guardian is not null)
            consent.WithGuardian(demo.Guardian);
        db.Add(consent);
        return consent;
    }

    private static void Advance(Enrolment enrolment, DemoEnrolment demo, Trainee trainee, TrainingClass trainingClass)
    {
        var clerk = trainingClass.SubmittedByUserId;
        if (demo.State == EnrolmentStatus.Applied)
            return;
        if (demo.State == EnrolmentStatus.Refused)
        {
            enrolment.Refuse(demo.Reason!, Act(clerk, demo.AppliedOn.AddDays(1)));
            return;
        }
        enrolment.Admit(Act(clerk, demo.AppliedOn.AddDays(1)));
        if (demo.State == EnrolmentStatus.Admitted)
            return;
        if (demo.EndedOn is null || demo.EndedOn >= trainingClass.StartOn)
            enrolment.Attend(Act(clerk, trainingClass.StartOn));
        if (demo.State == EnrolmentStatus.Completed)
            enrolment.Complete(Act(clerk, trainingClass.EndOn.AddDays(6)));
        if (demo.State == EnrolmentStatus.Withdrawn)
            enrolment.Withdraw(demo.Reason, Act(trainee.UserId, demo.EndedOn!.Value));
        if (demo.State == EnrolmentStatus.Removed)
            enrolment.Remove(demo.Reason!, Act(clerk, demo.EndedOn!.Value));
    }

    private static AssessmentResult Result(DemoResult demo, Enrolment enrolment, TrainingClass trainingClass)
    {
        var person = new AssessedPerson(
            enrolment.Id,
            enrolment.TraineeId,
            enrolment.ClassId,
            enrolment.DivisionId,
            enrolment.InstitutionId
        );
        var score = new AssessmentScore
        {
            Theory = demo.Theory,
            Practice = demo.Practice,
            Passed = demo.Passed,
            Certificate = demo.Certificate,
            CertificateNumber = demo.Number,
            Resits = demo.Resits,
        };
        var result = new AssessmentResult(Guid.CreateVersion7(), person, score, trainingClass.ExaminerUserId!.Value);
        if (enrolment.Status == EnrolmentStatus.Completed)
            result.Confirm(DemoFile.At(trainingClass.EndOn.AddDays(5)));
        return result;
    }

    private static EnrolmentAct Act(Guid? by, DateOnly on) => new(by, on, DemoFile.At(on));
}
