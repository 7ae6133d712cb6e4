using System.Text;
using TrainingPlatform.Policy;
using TrainingPlatform.Policy.Canonical;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.Subsidies.Budgets;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.Facts;

/// <summary>Asks the policy for one line and says what still blocks it. Pure: the same material and edition give the same line.</summary>
internal sealed class LineDeterminer(ClaimMaterial material, EditionInForce edition, ClaimKind kind, DateTimeOffset at)
{
    public LineDetermination Determine(EnrolmentFacts enrolment, DateOnly filedOn)
    {
        filedOn = Counted(enrolment, filedOn);
        var (determination, facts, fault) = Ask(enrolment, filedOn, assumeStated: false);
        var answer = determination is null ? null : Answer(determination, facts);
        var account = Account(answer?.Payee, enrolment);
        var blockers = Blockers(enrolment, filedOn, answer, account, fault).ToList();
        return new LineDetermination
        {
            Person = new LinePerson(
                enrolment.EnrolmentId,
                enrolment.TraineeId,
                enrolment.TraineeUserId,
                enrolment.IdNumber.Lookup,
                enrolment.Name,
                enrolment.IdNumber.Mask
            ),
            Answer = answer,
            Blockers = blockers,
            Checks = NamedChecks
                .Of(material, enrolment, new LineQuestion(kind, determination, blockers, answer?.Payee, account))
                .With(material.Budget.Check(answer?.Fund, answer?.Amount ?? Domain.Yuan.Zero)),
            Account = account,
            At = at,
        };
    }

    /// <summary>Entitled to something, by what is verified or by what is stated and waits for verification.</summary>
    public bool IsEntitledOrMayBe(EnrolmentFacts enrolment, DateOnly filedOn) =>
        Due(Ask(enrolment, filedOn, assumeStated: false).Determination) || Due(Ask(enrolment, filedOn, assumeStated: true).Determination);

    private bool CostMissing() =>
        kind == ClaimKind.TrainingSubsidy
        && material.Enterprise.CostAmount is null
        && edition.Edition.Measures.Any(m => m.Id == material.Class.Measure && m.TrainingSubsidy.CostCap);

    /// <summary>Who was admitted late has filed on the day of the request.</summary>
    private DateOnly Counted(EnrolmentFacts enrolment, DateOnly filedOn) =>
        material.AdmittedLateOn(kind, enrolment.TraineeId) is { } late && late < filedOn ? late : filedOn;

    private bool Due(Determination? determination) => determination is not null && Component(determination).Amount > Domain.Yuan.Zero;

    private (Determination? Determination, Policy.Facts Facts, string? Fault) Ask(
        EnrolmentFacts enrolment,
        DateOnly filedOn,
        bool assumeStated
    )
    {
        var facts = PolicyFacts.Of(material, enrolment, kind, filedOn, assumeStated);
        try
        {
            var determination =
                kind == ClaimKind.TrainingSubsidy
                    ? Policy.Determine.TrainingSubsidy(facts, edition.Edition)
                    : Policy.Determine.LivingAllowance(facts, edition.Edition);
            return (determination, facts, null);
        }
        catch (PolicyFault fault)
        {
            return (null, facts, fault.Code);
        }
    }

    private LineAnswer Answer(Determination determination, Policy.Facts facts)
    {
        var json = CanonicalJson.Write(determination);
        var (amount, payee, reason) = Component(determination);
        return new LineAnswer
        {
            FactsJson = Encoding.UTF8.GetString(CanonicalJson.Write(facts)),
            DeterminationJson = Encoding.UTF8.GetString(json),
            Hash = CanonicalJson.Hash(json),
            EditionId = edition.Id,
            EditionLabel = edition.Label,
            Fund = edition.Edition.Funds.GetValueOrDefault(FundCatalog.KeyOf(kind))?.Account,
            Amount = amount,
            Eligible = determination.Eligible && reason is null,
            Group = determination.Group,
            Days = determination.LivingAllowance?.Days,
            AttendedHours = determination.Attendance?.Attended,
            PlannedHours = determination.Attendance?.Planned,
            Payee = payee is { } p ? PackCode.Of(p) : null,
        };
    }

    private (Domain.Yuan Amount, Payee? Payee, string? Reason) Component(Determination determination) =>
        kind == ClaimKind.TrainingSubsidy
            ? (determination.TrainingSubsidy!.Amount, determination.TrainingSubsidy.Payee, determination.TrainingSubsidy.Reason)
            : (determination.LivingAllowance!.Amount, determination.LivingAllowance.Payee, determination.LivingAllowance.Reason);

    private IEnumerable<string> Blockers(
        EnrolmentFacts enrolment,
        DateOnly filedOn,
        LineAnswer? answer,
        PayeeAccount? account,
        string? fault
    )
    {
        if (fault is not null)
            yield return CostMissing() ? BlockerCodes.CostMissing : BlockerCodes.PolicyCannotAnswer;
        if (enrolment.Consent is null)
            yield return BlockerCodes.ConsentMissing;
        if (enrolment.OpenSessions > 0)
            yield return BlockerCodes.AttendanceOpen;
        if (kind == ClaimKind.TrainingSubsidy && !enrolment.ResultConfirmed && enrolment.Outcome == PersonFactWords.OutcomeCompleted)
            yield return BlockerCodes.ResultUnconfirmed;
        if (answer is not null && WouldChange(enrolment, filedOn, answer))
            yield return BlockerCodes.FactsUnverified;
        if (answer?.Payee == PackCode.Of(Payee.Trainee) && kind == ClaimKind.TrainingSubsidy && !NamedChecks.PaidFirst(enrolment))
            yield return BlockerCodes.ReceiptMissing;
        if (answer?.Payee is not null && account?.Number is null)
            yield return answer.Payee == PackCode.Of(Payee.Trainee) ? BlockerCodes.AccountMissing : BlockerCodes.InstitutionAccountMissing;
    }

    /// <summary>An unverified statement matters only when verifying it would change the answer.</summary>
    private bool WouldChange(EnrolmentFacts enrolment, DateOnly filedOn, LineAnswer answer)
    {
        if (enrolment.Facts.All(f => f.Verified))
            return false;
        var (assumed, _, _) = Ask(enrolment, filedOn, assumeStated: true);
        return assumed is null || Component(assumed).Amount != answer.Amount;
    }

    private PayeeAccount? Account(string? payee, EnrolmentFacts enrolment) =>
        payee switch
        {
            null => null,
            _ when payee == PackCode.Of(Payee.Trainee) => new PayeeAccount(enrolment.Name, enrolment.BankName, enrolment.Account),
            _ => new PayeeAccount(
                material.Institution?.AccountName ?? material.Institution?.Name,
                material.Institution?.BankName,
                material.Institution?.Account
            ),
        };
}
