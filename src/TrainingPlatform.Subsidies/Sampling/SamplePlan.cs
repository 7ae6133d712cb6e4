namespace TrainingPlatform.Subsidies.Sampling;

/// <summary>Why a line was drawn.</summary>
internal enum SamplePart
{
    /// <summary>Every line of a class or institution with a flag.</summary>
    HighRisk,

    /// <summary>From strata of equal value: the more money in a line, the likelier.</summary>
    Value,

    /// <summary>From all the rest, each as likely as the other; the error rate is told from these.</summary>
    Random,
}

/// <summary>How many per hundred lines each part draws; frozen with the list.</summary>
internal sealed record SamplePlan(int ValuePercent, int RandomPercent);

/// <summary>A row of the frozen list as anybody may hold it.</summary>
internal sealed record SampleEntry(int Sequence, string Code, long AmountFen, bool HighRisk);

internal sealed record DrawnEntry(SampleEntry Entry, SamplePart Part);
