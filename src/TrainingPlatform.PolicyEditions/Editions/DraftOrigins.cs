using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.Editions;

/// <summary>What a new draft starts from: the text of an edition, comments and all, under a version of its own.</summary>
internal sealed class DraftOrigins(TrainingPlatformDbContext db, EditionReader reader, DraftTexts texts, IDivisionTree divisions)
{
    /// <exception cref="EntityNotFoundException">No such edition.</exception>
    public async Task<DraftOrigin> ReadAsync(DraftInput input, CancellationToken ct)
    {
        var (pack, cases) = await reader.TextsAsync(input.BasedOnId, ct);
        var basedOn = await reader.GetAsync(input.BasedOnId, ct);
        var divisionId = input.DivisionId ?? basedOn.DivisionId;
        var text = await RenamedAsync(pack, basedOn, divisionId, ct);
        return new DraftOrigin
        {
            Label = input.Label!.Trim(),
            DivisionId = divisionId,
            BasedOnId = input.BasedOnId,
            Content = await texts.ReadAsync(text, ct),
            CasesText = cases,
            Writers = await WritersAsync(input.BasedOnId, ct),
        };
    }

    private async Task<IReadOnlyList<Editor>> WritersAsync(Guid draftId, CancellationToken ct) =>
        await db.Set<EditionDraft>().AsNoTracking().FirstOrDefaultAsync(d => d.Id == draftId, ct) is { } draft
            ? [.. draft.Editors.Select(e => new Editor(e.UserId, e.PersonKey))]
            : [];

    /// <summary>For another division the copy gets that division's code and an id of its own. A text that cannot be read is copied as it is.</summary>
    private async Task<string> RenamedAsync(string text, EditionDto basedOn, Guid divisionId, CancellationToken ct)
    {
        var id = basedOn.PackId;
        var changes = new List<YamlChange>();
        if (divisionId != basedOn.DivisionId)
        {
            var code = Division(divisionId).Code;
            id = $"{basedOn.PackId}-{code}"[^Math.Min(64, basedOn.PackId.Length + code.Length + 1)..];
            changes.Add(new YamlChange("pack.id", Json(id)));
            changes.Add(new YamlChange("pack.region", Json(code)));
        }
        changes.Add(new YamlChange("pack.version", Json(await NextVersionAsync(id, basedOn.Version, ct))));
        try
        {
            return YamlEdit.Apply(DraftTexts.File, text, changes);
        }
        catch (PackFaultException)
        {
            return text;
        }
    }

    private Division Division(Guid id)
    {
        try
        {
            return divisions.Get(id);
        }
        catch (Exception e) when (e is EntityNotFoundException or KeyNotFoundException)
        {
            throw new InputException("divisionId", PolicyEditionsErrorCodes.DivisionUnknown);
        }
    }

    /// <summary>The version behind the highest that any edition or draft of the pack has.</summary>
    private async Task<string> NextVersionAsync(string packId, string version, CancellationToken ct)
    {
        var published = await db.Set<PublishedEdition>().Where(e => e.PackId == packId).Select(e => e.Version).ToListAsync(ct);
        var drafted = await db.Set<EditionDraft>().Where(d => d.PackId == packId).Select(d => d.Version).ToListAsync(ct);
        var highest = published.Concat(drafted).Append(version).Select(Parse).OfType<Version>().DefaultIfEmpty(new Version(0, 1, 0)).Max()!;
        return string.Create(CultureInfo.InvariantCulture, $"{highest.Major}.{highest.Minor}.{highest.Build + 1}");
    }

    private static Version? Parse(string text) => Version.TryParse(text, out var version) && version.Build >= 0 ? version : null;

    private static JsonElement Json(string text) => JsonSerializer.SerializeToElement(text);
}
