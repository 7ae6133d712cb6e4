using System.Text.Json;
using TrainingPlatform.IntegrationPilots.Investments;

namespace TrainingPlatform.IntegrationPilots.Demo;

/// <summary>A pilot as the demo file writes it.</summary>
internal sealed record DemoPilot
{
    public required string Code { get; init; }

    public required string Applicant { get; init; }

    public required string Decider { get; init; }

    public required DateOnly AppliedOn { get; init; }

    public DateOnly? CultivatedOn { get; init; }

    public required string Industry { get; init; }

    public required string PartnerSchools { get; init; }

    public required IReadOnlyList<string> PartnerCodes { get; init; }

    public required string Cooperation { get; init; }

    public string? Goals { get; init; }

    /// <summary>Targets of the first year; each later year asks for a tenth more.</summary>
    public required IReadOnlyDictionary<string, decimal> Targets { get; init; }

    public required IReadOnlyList<DemoEntry> Ledger { get; init; }

    public required IReadOnlyList<DemoValue> Values { get; init; }
}

internal sealed record DemoEntry(
    LedgerEntryKind Kind,
    InvestmentPurposeKind? Purpose,
    DateOnly On,
    string Amount,
    string Reference,
    string Description,
    bool Checked
);

/// <summary>Rows: kind of evidence, reference, day, quantity.</summary>
internal sealed record DemoValue(string Indicator, bool SignedOff, IReadOnlyList<IReadOnlyList<JsonElement>> Rows);
