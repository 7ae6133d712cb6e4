using System.Globalization;
using System.Text.Json;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.Policy;
using TrainingPlatform.Policy.Canonical;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.PolicyEditions.Editions;
using TrainingPlatform.PolicyEditions.Packs;
using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.WhatIf;

/// <summary>Asks an edition about invented facts. Saves nothing and shows the same card as a stored determination.</summary>
internal sealed class WhatIfAppService(
    OpenEditions editions,
    IPolicyEditions inForce,
    StoredPacks packs,
    IProofCards cards,
    IDivisionTree divisions,
    IBusinessClock clock,
    TextCatalog texts
)
{
    /// <exception cref="InputException">Facts or switches that cannot be read, each with its path.</exception>
    /// <exception cref="BusinessException">The edition cannot answer these facts.</exception>
    public async Task<WhatIfDto> AskAsync(WhatIfInput input, CancellationToken ct)
    {
        new InputCheck().That(input.Facts is not null, "facts", InputCheck.RequiredCode).ThrowIfAny();
        var open = await editions.OpenAsync(input.EditionId, ct);
        var pack = await SwitchedAsync(open.Pack, input.Overrides, ct);
        var edition = (open with { Pack = pack }).ToEdition();
        var facts = Read(() => TrialFacts.Read(input.Facts!, pack.Edition, pack.Calendar));
        var training = Read(() => Determine.TrainingSubsidy(facts, pack.Edition));
        var measure = pack.Edition.Measure(facts.Measure);
        var living = measure.LivingAllowance is null ? null : Read(() => Determine.LivingAllowance(facts, pack.Edition));
        return new WhatIfDto(Card(facts, training, edition), living is null ? null : Card(facts, living, edition));
    }

    /// <param name="editionId">Null: the edition in force in the region today.</param>
    public async Task<WhatIfOptionsDto> OptionsAsync(Guid? editionId, CancellationToken ct)
    {
        var edition = editionId is { } id ? (await editions.OpenAsync(id, ct)).ToEdition() : await RegionsAsync(ct);
        return TrialOptions.Of(edition);
    }

    private async Task<EditionInForce> RegionsAsync(CancellationToken ct)
    {
        var today = clock.Today;
        var region =
            divisions.All(today).FirstOrDefault(d => d.Level == DivisionLevel.Region)
            ?? throw new EntityNotFoundException(typeof(Division));
        return await inForce.InForceAsync(region.Id, today, ct);
    }

    private async Task<LoadedPack> SwitchedAsync(LoadedPack pack, IReadOnlyDictionary<string, JsonElement>? overrides, CancellationToken ct)
    {
        if (overrides is not { Count: > 0 })
            return pack;
        try
        {
            var map = (MapNode)YamlReader.Read("overrides", JsonSerializer.Serialize(overrides));
            return (await packs.LoaderAsync("", ct)).Override(pack, map, "overrides");
        }
        catch (PackFaultException e)
        {
            throw new InputException([
                .. e.Faults.Select(f => new InputFault(f.Path, PolicyEditionsErrorCodes.FactsUnusable)
                {
                    Data = new Dictionary<string, object?> { ["Field"] = f.Path, ["Detail"] = f.Detail },
                }),
            ]);
        }
    }

    private T Read<T>(Func<T> question)
    {
        try
        {
            return question();
        }
        catch (PolicyFault e)
        {
            throw new BusinessException(PolicyEditionsErrorCodes.CannotAnswer, e)
                .WithData("Why", texts.Text("PolicyFault:" + e.Code))
                .WithData("Detail", e.Message);
        }
    }

    private WhatIfCardDto Card(Facts facts, Determination determination, EditionInForce edition)
    {
        var card = cards.Of(facts, determination, edition);
        var (training, living) = (determination.TrainingSubsidy, determination.LivingAllowance);
        return new WhatIfCardDto
        {
            Component = training is null ? "LivingAllowance" : "TrainingSubsidy",
            Amount = training?.Amount ?? living!.Amount,
            Payee = (training is null ? living!.Payee : training.Payee) is { } payee ? PackCode.Of(payee) : null,
            Eligible = determination.Eligible && (training is null ? living!.Reason : training.Reason) is null,
            Group = determination.Group,
            Days = living?.Days.ToString("0.####", CultureInfo.InvariantCulture),
            Attendance = determination.Attendance?.ToString(),
            Reason = training is null ? living!.Reason : training.Reason,
            FilingDeadlineOn = determination.FilingDeadlineOn,
            Edition = card.Edition,
            Hash = CanonicalJson.Hash(CanonicalJson.Write(determination)),
            Clauses = card.Clauses,
            Facts = card.Facts,
            Lines = card.Lines,
            Findings = card.Findings,
        };
    }
}
