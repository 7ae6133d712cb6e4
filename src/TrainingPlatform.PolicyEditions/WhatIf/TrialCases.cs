using System.Text.Json.Nodes;
using TrainingPlatform.Domain;
using TrainingPlatform.PolicyEditions.Cases;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.PolicyEditions.Editions;
using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.WhatIf;

/// <summary>The worked cases of an edition as facts that a trial can begin with.</summary>
internal sealed class TrialCases(OpenEditions editions, EditionReader reader)
{
    private static readonly string[] NotFacts = ["id", "title", "expect", "override"];

    /// <exception cref="BusinessException">The case text has faults.</exception>
    public async Task<WhatIfCasesDto> ListAsync(Guid editionId, CancellationToken ct)
    {
        var edition = (await editions.OpenAsync(editionId, ct)).Pack.Edition;
        var (_, text) = await reader.TextsAsync(editionId, ct);
        try
        {
            return new WhatIfCasesDto([.. CaseFile.Read(DraftTexts.CasesFile, text, CaseSchema.For(edition)).Cases.Select(ToDto)]);
        }
        catch (PackFaultException e)
        {
            throw new BusinessException(PolicyEditionsErrorCodes.DraftHasFaults, e).WithData("Count", e.Faults.Count);
        }
    }

    /// <summary>The case without its name and its answer, its class written out.</summary>
    public static JsonObject Facts(WorkedCase worked)
    {
        var facts = (JsonObject)Json(worked.Node);
        foreach (var key in NotFacts)
            facts.Remove(key);
        facts["class"] = Json(worked.Class);
        return facts;
    }

    private static WhatIfCaseDto ToDto(WorkedCase worked) =>
        new(worked.Id, worked.Node.Text("title"), worked.Measure, Facts(worked), worked.Override is { } o ? (JsonObject)Json(o) : null);

    private static JsonNode Json(Node node) => JsonNode.Parse(CanonicalForm.Write(node))!;
}
