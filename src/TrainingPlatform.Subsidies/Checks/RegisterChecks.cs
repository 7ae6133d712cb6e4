using TrainingPlatform.Policy.Editions;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Facts;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.Checks;

/// <summary>The checks that ask outside: identity, certificate and holder of the account. Pure over the answers that were given.</summary>
internal static class RegisterChecks
{
    /// <summary>What a detail means; text <c>CheckDetail:{code}</c>.</summary>
    public const string DetailPrefix = "Detail:";
    public const string NotInRegister = "NotInRegister";
    public const string NameDiffers = "NameDiffers";
    public const string HolderDiffers = "HolderDiffers";
    public const string NumberRepeated = "NumberRepeated";
    public const string SharedAccount = "SharedAccount";
    public const string HeldElsewhere = "HeldElsewhere";
    public const string BudgetShort = "BudgetShort";
    public const string PayeeOnHold = "PayeeOnHold";

    public static readonly IReadOnlyList<string> Details =
    [
        NotInRegister,
        NameDiffers,
        HolderDiffers,
        NumberRepeated,
        SharedAccount,
        HeldElsewhere,
        BudgetShort,
        PayeeOnHold,
    ];

    /// <summary>Checks that an outside register answers and that are asked again when it was silent.</summary>
    public static readonly IReadOnlyList<string> Codes = [CheckCodes.Identity, CheckCodes.Certificate, CheckCodes.AccountHolder];

    /// <summary>Checks that ask under the ID number.</summary>
    public static readonly IReadOnlyList<string> AboutNumber = [CheckCodes.Identity, CheckCodes.Certificate];

    public static IReadOnlyList<CheckOutcome> Of(ClaimMaterial material, EnrolmentFacts enrolment, ClaimKind kind, PayeeAccount? account)
    {
        var registers = material.Registers;
        var identity = By(
            CheckCodes.Identity,
            registers.Identity,
            registers.NextTryOn,
            enrolment.IdNumber.Lookup,
            name => name == enrolment.Name,
            NameDiffers
        );
        var holder = Holder(registers.Account, registers.NextTryOn, account);
        return kind == ClaimKind.TrainingSubsidy ? [identity, Certificate(material, enrolment), holder] : [identity, holder];
    }

    /// <summary>Does the account belong to whom it is said to belong?</summary>
    public static CheckOutcome Holder(RegisterAnswer answer, DateOnly nextTryOn, PayeeAccount? account) =>
        By(CheckCodes.AccountHolder, answer, nextTryOn, account?.Number?.Lookup, name => name == account?.Holder, HolderDiffers);

    private static CheckOutcome Certificate(ClaimMaterial material, EnrolmentFacts enrolment)
    {
        if (enrolment.CertificateNumber is { } number && material.Enrolments.Count(e => e.CertificateNumber == number) > 1)
            return Fail(CheckCodes.Certificate, NumberRepeated);
        var (answer, next) = (material.Registers.Certificate, material.Registers.NextTryOn);
        return By(
            CheckCodes.Certificate,
            answer,
            next,
            enrolment.CertificateNumber,
            ids => ids.Split(' ').Any(id => id == enrolment.IdNumber.Lookup || enrolment.FormerIdKeys.Contains(id)),
            HolderDiffers
        );
    }

    private static CheckOutcome By(
        string code,
        RegisterAnswer answer,
        DateOnly nextTryOn,
        string? key,
        Func<string, bool> agrees,
        string differs
    )
    {
        if (key is null || answer.State == RegisterState.NotConnected)
            return new CheckOutcome(code, CheckResult.NoData);
        if (answer.State == RegisterState.NoAnswer)
            return new CheckOutcome(code, CheckResult.Unavailable) { NextTryOn = nextTryOn };
        if (!answer.Values.TryGetValue(key, out var value))
            return Fail(code, NotInRegister);
        return agrees(value) ? new CheckOutcome(code, CheckResult.Pass) : Fail(code, differs);
    }

    public static CheckOutcome Fail(string code, string detail) => new(code, CheckResult.Fail, DetailPrefix + detail);
}
