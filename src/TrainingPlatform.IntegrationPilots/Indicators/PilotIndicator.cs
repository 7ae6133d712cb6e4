using TrainingPlatform.Domain;

namespace TrainingPlatform.IntegrationPilots.Indicators;

/// <summary>An indicator of the catalogue: what is counted, in which unit, how often, and what proves it. The same for all pilots.</summary>
internal sealed class PilotIndicator : Entity
{
    private PilotIndicator() { }

    public PilotIndicator(Guid id, IndicatorDefinition d)
        : base(id)
    {
        (Code, NameZh, NameEn, DefinitionZh, DefinitionEn) = (d.Code, d.NameZh, d.NameEn, d.DefinitionZh, d.DefinitionEn);
        (UnitZh, UnitEn, Period, Evidence, Source, CountsPersons, Place) = (
            d.UnitZh,
            d.UnitEn,
            d.Period,
            d.Evidence,
            d.Source,
            d.CountsPersons,
            d.Place
        );
    }

    public string Code { get; private set; } = "";

    public string NameZh { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    public string DefinitionZh { get; private set; } = "";

    public string DefinitionEn { get; private set; } = "";

    public string UnitZh { get; private set; } = "";

    public string UnitEn { get; private set; } = "";

    public IndicatorPeriodKind Period { get; private set; }

    public IndicatorEvidenceKind Evidence { get; private set; }

    public IndicatorSourceKind Source { get; private set; }

    /// <summary>Counts people: published figures of less than ten are hidden.</summary>
    public bool CountsPersons { get; private set; }

    public int Place { get; private set; }

    public string Name(bool english) => english ? NameEn : NameZh;
}

/// <summary>An indicator as the seed writes it.</summary>
internal sealed record IndicatorDefinition
{
    public required string Code { get; init; }

    public required string NameZh { get; init; }

    public required string NameEn { get; init; }

    public required string DefinitionZh { get; init; }

    public required string DefinitionEn { get; init; }

    public required string UnitZh { get; init; }

    public required string UnitEn { get; init; }

    public required IndicatorPeriodKind Period { get; init; }

    public required IndicatorEvidenceKind Evidence { get; init; }

    public required IndicatorSourceKind Source { get; init; }

    public bool CountsPersons { get; init; }

    public int Place { get; init; }
}

internal enum IndicatorPeriodKind
{
    Quarter,
    Year,
}

internal enum IndicatorEvidenceKind
{
    Agreement,
    Invoice,
    Class,
    Document,
    Booking,
}

/// <summary>Where values come from: the enterprise with evidence, or the platform itself.</summary>
internal enum IndicatorSourceKind
{
    Entered,
    TrainedInClasses,
    CertifiedInClasses,
    InvestmentLedger,
    SharedResources,
}
