using TrainingPlatform.PolicyEditions.Cases;
using TrainingPlatform.PolicyEditions.Contracts;

namespace TrainingPlatform.PolicyEditions.Editions;

/// <summary>The gate of the command line, for packs that build on stored editions.</summary>
internal sealed class EditionGate(StoredPacks packs, EditionReader reader)
{
    /// <summary>Never throws for a bad pack or case text: faults are part of the report.</summary>
    public async Task<GateReport> RunAsync(string packText, string casesText, CancellationToken ct)
    {
        try
        {
            var loader = await packs.LoaderAsync(packText, ct);
            return new CaseGate(loader, loader.Load(DraftTexts.File, packText)).Run(DraftTexts.CasesFile, casesText);
        }
        catch (PackFaultException e)
        {
            return new GateReport { Faults = e.Faults };
        }
    }

    /// <summary>What the cases of an edition or draft say of it now; nothing is kept.</summary>
    /// <exception cref="TrainingPlatform.Domain.EntityNotFoundException">Neither an edition nor a draft.</exception>
    public async Task<CheckDto> OfAsync(Guid id, CancellationToken ct)
    {
        var (pack, cases) = await reader.TextsAsync(id, ct);
        return ToDto(await RunAsync(pack, cases, ct));
    }

    public static GateResult ResultOf(GateReport report, DateTimeOffset at) =>
        new(report.Cases, report.EqualCases, report.Cases - report.EqualCases, report.Passed && report.Cases > 0, at);

    public CheckDto ToDto(GateReport report)
    {
        var differences = report.Differences.ToLookup(d => d.CaseId);
        return new CheckDto(
            [
                .. report.Outcomes.Select(o => new CheckedCaseDto(
                    o.CaseId,
                    o.Title,
                    o.Kind,
                    o.Passed,
                    [.. differences[o.CaseId].Select(d => new CaseDifferenceDto(d.Field, d.Expected, d.Got, d.Line))]
                )),
            ],
            report.Passed && report.Cases > 0,
            report.EqualCases,
            report.Cases - report.EqualCases,
            [.. report.Faults.Select(reader.ToDto)]
        );
    }
}
