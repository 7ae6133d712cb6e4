using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Enrolments;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training.Assessments;

/// <summary>Results are entered and confirmed by the class's examiner: not who taught the class, under no account, nor who is examined.</summary>
internal sealed class AssessmentAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    OwnTrainee own,
    ICurrentUser user,
    IBusinessClock clock,
    ILogger<AssessmentAppService> log
)
{
    public async Task<AssessmentDto> OfClassAsync(Guid classId, CancellationToken ct)
    {
        await LoadClassAsync(classId, ct);
        var enrolments = await AssessedAsync(classId, ct);
        var results = await db.Set<AssessmentResult>()
            .AsNoTracking()
            .Where(r => r.ClassId == classId)
            .ToDictionaryAsync(r => r.EnrolmentId, ct);
        var rows = enrolments.Where(e => results.ContainsKey(e.Id)).Select(e => results[e.Id].ToDto(e.TraineeName)).ToList();
        return new AssessmentDto(rows, enrolments.Count - rows.Count);
    }

    public Task<AssessmentDto> RecordAsync(Guid classId, RecordResultsInput input, CancellationToken ct)
    {
        var inputs = input.Results ?? [];
        Check(inputs);
        return work.RunAsync(
            async c =>
            {
                await LoadForExaminerAsync(classId, c);
                var enrolments = (await AssessedAsync(classId, c)).ToDictionary(e => e.Id);
                await ExpectNotExaminedAsync(enrolments.Values, c);
                var results = await db.Set<AssessmentResult>().Where(r => r.ClassId == classId).ToDictionaryAsync(r => r.EnrolmentId, c);
                foreach (var one in inputs)
                {
                    var enrolment =
                        enrolments.GetValueOrDefault(one.EnrolmentId)
                        ?? throw new BusinessException(TrainingErrorCodes.EnrolmentNotInClass);
                    Write(results.GetValueOrDefault(one.EnrolmentId), enrolment, ToScore(one));
                }
                await db.SaveChangesAsync(c);
                log.LogInformation("Results of class {ClassId} recorded, {Count} entries", classId, inputs.Count);
                return await OfClassAsync(classId, c);
            },
            ct,
            "assessment:" + classId
        );
    }

    public Task<AssessmentDto> ConfirmAsync(Guid classId, CancellationToken ct) =>
        work.RunAsync(
            async c =>
            {
                await LoadForExaminerAsync(classId, c);
                var enrolments = await AssessedAsync(classId, c);
                await ExpectNotExaminedAsync(enrolments, c);
                var results = await db.Set<AssessmentResult>().Where(r => r.ClassId == classId).ToListAsync(c);
                var missing = enrolments.Count(e => results.TrueForAll(r => r.EnrolmentId != e.Id));
                if (missing > 0)
                    throw new BusinessException(TrainingErrorCodes.ResultsMissing).WithData("Count", missing);
                foreach (var result in results)
                    result.Confirm(clock.Now);
                await db.SaveChangesAsync(c);
                log.LogInformation("Results of class {ClassId} confirmed, {Count} persons", classId, results.Count);
                return await OfClassAsync(classId, c);
            },
            ct,
            "assessment:" + classId
        );

    private static void Check(IReadOnlyList<ResultInput> inputs)
    {
        var check = new InputCheck();
        for (var i = 0; i < inputs.Count; i++)
        {
            var (one, at) = (inputs[i], $"results[{i}].");
            var certificate = one.Certificate ?? "";
            check
                .That(one.TheoryScore is null or (>= 0 and <= 100), at + "theoryScore", TrainingErrorCodes.ScoreOutOfRange)
                .That(one.PracticeScore is null or (>= 0 and <= 100), at + "practiceScore", TrainingErrorCodes.ScoreOutOfRange)
                .That(CertificateKinds.All.Contains(certificate), at + "certificate", TrainingErrorCodes.CertificateUnknown)
                .That(
                    CertificateKinds.FitsResult(certificate, one.Passed),
                    at + "certificate",
                    TrainingErrorCodes.CertificateContradictsResult
                )
                .Text(at + "certificateNumber", one.CertificateNumber, 64, required: certificate != CertificateKinds.None)
                .That(one.Resits is >= 0 and <= 9, at + "resits", TrainingErrorCodes.ResitsOutOfRange);
        }
        check.ThrowIfAny();
    }

    private void Write(AssessmentResult? result, Enrolment enrolment, AssessmentScore score)
    {
        if (result is not null)
        {
            result.Correct(score, user.Id!.Value);
            return;
        }
        var person = new AssessedPerson(
            enrolment.Id,
            enrolment.TraineeId,
            enrolment.ClassId,
            enrolment.DivisionId,
            enrolment.InstitutionId
        );
        db.Add(new AssessmentResult(Guid.CreateVersion7(), person, score, user.Id!.Value));
    }

    private static AssessmentScore ToScore(ResultInput one) =>
        new()
        {
            Theory = one.TheoryScore,
            Practice = one.PracticeScore,
            Passed = one.Passed,
            Certificate = one.Certificate!,
            CertificateNumber = one.Certificate == CertificateKinds.None ? null : one.CertificateNumber!.Trim(),
            Resits = one.Resits,
        };

    private async Task<TrainingClass> LoadClassAsync(Guid classId, CancellationToken ct) =>
        await db.Set<TrainingClass>().AsNoTracking().SingleOrDefaultAsync(c => c.Id == classId, ct)
        ?? throw new EntityNotFoundException(typeof(TrainingClass), classId);

    private async Task LoadForExaminerAsync(Guid classId, CancellationToken ct)
    {
        var trainingClass = await LoadClassAsync(classId, ct);
        if (await own.IsCallerAsync(trainingClass.InstructorUserId, ct))
            throw new BusinessException(TrainingErrorCodes.ExaminerTeachesTheClass);
        if (trainingClass.ExaminerUserId != user.Id)
            throw new BusinessException(TrainingErrorCodes.NotTheExaminer);
        if (trainingClass.Status != TrainingClassStatus.TeachingEnded)
            throw new BusinessException(TrainingErrorCodes.TeachingNotEnded).WithData("Number", trainingClass.Number);
    }

    private Task<List<Enrolment>> AssessedAsync(Guid classId, CancellationToken ct) =>
        db.Set<Enrolment>()
            .AsNoTracking()
            .Where(e => e.ClassId == classId && Enrolment.InClass.Contains(e.Status))
            .OrderBy(e => e.Number)
            .ToListAsync(ct);

    private async Task ExpectNotExaminedAsync(IEnumerable<Enrolment> enrolments, CancellationToken ct)
    {
        if ((await own.CallerAmongAsync([.. enrolments.Select(e => e.TraineeId)], ct)).Count > 0)
            throw new BusinessException(TrainingErrorCodes.OwnAssessment);
    }
}
