using System.Text;

namespace TrainingPlatform.Policy.Editions;

/// <summary>Turns members of the closed vocabulary into pack codes and back: <c>ClassStart</c> is <c>CLASS_START</c>.</summary>
public static class PackCode
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        var name = value.ToString();
        var code = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetterUpper(name[i]))
                code.Append('_');
            code.Append(char.ToUpperInvariant(name[i]));
        }

        return code.ToString();
    }

    /// <exception cref="PolicyFault">The code is not a member of the vocabulary.</exception>
    public static TEnum Parse<TEnum>(string code)
        where TEnum : struct, Enum
    {
        foreach (var value in Enum.GetValues<TEnum>())
        {
            if (Of(value) == code)
                return value;
        }

        throw PolicyFault.Unsupported(typeof(TEnum).Name, code);
    }
}

/// <summary>Which date of the class a rule looks at.</summary>
public enum AssessedAt
{
    ClassStart,
    ClassEnd,
}

/// <summary>Which date picks a day's allowance row.</summary>
public enum AllowanceAssessedAt
{
    EachDay,
    ClassStart,
}

/// <summary>How the training subsidy is worked out before factors and caps.</summary>
public enum AmountMethod
{
    StandardTable,
    PerClassHour,
    FixedByProduct,
}

/// <summary>Which class hours are paid by <see cref="AmountMethod.PerClassHour"/>.</summary>
public enum PaidHours
{
    Planned,
    AttendedOnline,
}

/// <summary>Which column of <c>class_hour_rates</c> caps the subsidy.</summary>
public enum SubsidyCap
{
    CapPerTraining,
    CapPerPersonYear,
}

/// <summary>When online hours are hours of the class.</summary>
public enum OnlineHours
{
    Never,
    Always,
    InEpidemicPeriod,
    InEnterpriseStopOrRecovery,
}

/// <summary>Who receives the money.</summary>
public enum Payee
{
    Institution,
    Enterprise,
    Trainee,
}
