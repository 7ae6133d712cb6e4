using System.Text.RegularExpressions;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.Identifiers;

namespace TrainingPlatform.Institutions.Institutions;

/// <summary>Checks the registration form field by field and makes the profile out of it.</summary>
internal sealed partial class InstitutionInputRules(IDivisionTree divisions, IBusinessClock clock, ISealer sealer)
{
    /// <param name="first">At first registration phone and account must be given.</param>
    public InstitutionProfile Read(InstitutionInput input, bool first)
    {
        var check = new InputCheck()
            .Text("name", input.Name, 128)
            .Text("legalRepresentative", input.LegalRepresentative, 64)
            .Text("contactName", input.ContactName, 64)
            .Text("address", input.Address, 256)
            .Text("accountName", input.AccountName, 128)
            .Text("bankName", input.BankName, 128)
            .Text("codeOverrideReason", input.CodeOverrideReason, 500, required: false);
        CheckCode(check, input);
        CheckCounty(check, input.DivisionId);
        foreach (var code in input.OccupationCodes ?? [])
            check.That(OccupationCode().IsMatch(code), "occupationCodes", InstitutionsErrorCodes.OccupationCodeWrong, ("Code", code));
        var phone = ReadPhone(check, input.ContactPhone, first);
        var account = ReadAccount(check, input.AccountNumber, first);
        check.ThrowIfAny();
        return ToProfile(input, phone, account);
    }

    public static IReadOnlyList<ReturnReason> ReadReasons(ReturnInput input)
    {
        var reasons = input.Reasons ?? [];
        var check = new InputCheck().That(reasons.Count > 0, "reasons", InputCheck.RequiredCode);
        foreach (var reason in reasons)
        {
            check.That(ReasonCode().IsMatch(reason.Code ?? ""), "reasons", InstitutionsErrorCodes.ReasonUnknown, ("Code", reason.Code));
            check.Text("reasons", reason.Text, 500, required: reason.Code == InstitutionReturnReasons.Other);
        }
        check.ThrowIfAny();
        return reasons;
    }

    public static string ReadReason(ReasonInput input)
    {
        new InputCheck().Text("reason", input.Reason, 500).ThrowIfAny();
        return input.Reason!.Trim();
    }

    private static void CheckCode(InputCheck check, InstitutionInput input)
    {
        const string member = "socialCreditCode";
        var overridden = !string.IsNullOrWhiteSpace(input.CodeOverrideReason);
        if (!SocialCreditCode.HasForm(input.SocialCreditCode))
            check.That(false, member, InstitutionsErrorCodes.CodeHasNoForm);
        else
            check.That(
                overridden || SocialCreditCode.TryParse(input.SocialCreditCode, out _),
                member,
                InstitutionsErrorCodes.CodeCheckFails
            );
    }

    private void CheckCounty(InputCheck check, Guid divisionId) =>
        check.That(
            divisions.All(clock.Today).Any(d => d.Id == divisionId && d.Level == DivisionLevel.County),
            "divisionId",
            InstitutionsErrorCodes.DivisionNotCounty
        );

    private static PhoneNumber? ReadPhone(InputCheck check, string? text, bool required)
    {
        if (!required && string.IsNullOrWhiteSpace(text))
            return null;
        var ok = PhoneNumber.TryParse(text, out var phone);
        check.That(ok, "contactPhone", InstitutionsErrorCodes.PhoneWrong);
        return ok ? phone : null;
    }

    private static BankAccountNumber? ReadAccount(InputCheck check, string? text, bool required)
    {
        if (!required && string.IsNullOrWhiteSpace(text))
            return null;
        var ok = BankAccountNumber.TryParse(text, out var account);
        check.That(ok, "accountNumber", InstitutionsErrorCodes.AccountWrong);
        return ok ? account : null;
    }

    private InstitutionProfile ToProfile(InstitutionInput input, PhoneNumber? phone, BankAccountNumber? account) =>
        new()
        {
            Name = input.Name!.Trim(),
            SocialCreditCode = SocialCreditCode.Normalise(input.SocialCreditCode),
            CodeOverrideReason = SocialCreditCode.TryParse(input.SocialCreditCode, out _) ? null : input.CodeOverrideReason!.Trim(),
            Kind = input.Kind,
            DivisionId = input.DivisionId,
            LegalRepresentative = input.LegalRepresentative!.Trim(),
            ContactName = input.ContactName!.Trim(),
            ContactPhone = phone is null ? null : sealer.Seal(phone),
            Address = input.Address!.Trim(),
            AccountName = input.AccountName!.Trim(),
            BankName = input.BankName!.Trim(),
            Account = account is null ? null : sealer.Seal(account),
            OccupationCodes = [.. (input.OccupationCodes ?? []).Distinct()],
            CommitmentAccepted = input.CommitmentAccepted,
        };

    [GeneratedRegex(@"^\d-\d{2}-\d{2}-\d{2}$")]
    private static partial Regex OccupationCode();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_.]{0,63}$")]
    private static partial Regex ReasonCode();
}

/// <summary>Why a registration is sent back; texts <c>ReturnReason:{code}</c>.</summary>
internal static class InstitutionReturnReasons
{
    public const string Other = "Institution.Other";

    public static readonly IReadOnlyList<string> All =
    [
        "Institution.LicenceMissing",
        "Institution.LicenceExpired",
        "Institution.NameDiffers",
        "Institution.PremisesMissing",
        "Institution.FireSafetyMissing",
        "Institution.TeachersMissing",
        "Institution.AccountProofMissing",
        "Institution.OccupationsTooWide",
        Other,
    ];
}
