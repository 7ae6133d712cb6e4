using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.Editions;

/// <summary>Drafts: begun from an edition, written as text or by form, checked by the worked cases, thrown away.</summary>
internal sealed class EditionDraftAppService(
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    NumberSeries numbers,
    EditionReader reader,
    DraftTexts texts,
    DraftOrigins origins,
    EditionGate gate,
    EditionDuties duties,
    IDivisionTree divisions,
    IBusinessClock clock,
    ILogger<EditionDraftAppService> log
)
{
    private const string NumberKind = "POL";

    public async Task<EditionDto> CreateAsync(DraftInput input, CancellationToken ct)
    {
        new InputCheck().Text("label", input.Label, 128).ThrowIfAny();
        var editor = duties.Editor;
        var draft = await unitOfWork.RunAsync(
            async c =>
            {
                var origin = await origins.ReadAsync(input, c);
                duties.ExpectScope(origin.DivisionId);
                var number = await numbers.NextAsync(NumberKind, divisions.Get(origin.DivisionId).Code, clock.Today.Year, c);
                var created = new EditionDraft(Guid.CreateVersion7(), number, origin, editor, clock.Now);
                db.Add(created);
                await db.SaveChangesAsync(c);
                return created;
            },
            ct
        );
        log.LogInformation("Edition draft {Number} begun from {BasedOnId}", draft.Number, input.BasedOnId);
        return await reader.GetAsync(draft.Id, ct);
    }

    public async Task<EditionDto> WriteAsync(Guid id, DraftTextInput input, CancellationToken ct)
    {
        new InputCheck().Text("text", input.Text, DraftTexts.MaxLength).ThrowIfAny();
        var draft = await LoadAsync(id, input.ConcurrencyStamp, ct);
        draft.Write(await texts.ReadAsync(input.Text!, ct), duties.Editor, clock.Now);
        return await SavedAsync(draft, ct);
    }

    /// <summary>Changes single values in the text; what cannot be changed by itself is refused as bad input, with its path.</summary>
    public async Task<EditionDto> WriteFormAsync(Guid id, DraftFormInput input, CancellationToken ct)
    {
        var changes = (input.Changes ?? [])
            .Where(c => !string.IsNullOrWhiteSpace(c.Path))
            .Select(c => new YamlChange(c.Path!.Trim(), c.Value))
            .ToList();
        new InputCheck().That(changes.Count > 0, "changes", InputCheck.RequiredCode).ThrowIfAny();
        var draft = await LoadAsync(id, input.ConcurrencyStamp, ct);
        draft.Write(await texts.ReadAsync(Applied(draft.PackText, changes), ct), duties.Editor, clock.Now);
        return await SavedAsync(draft, ct);
    }

    public async Task<EditionDto> WriteCasesAsync(Guid id, DraftTextInput input, CancellationToken ct)
    {
        new InputCheck().Text("text", input.Text, DraftTexts.MaxLength).ThrowIfAny();
        var draft = await LoadAsync(id, input.ConcurrencyStamp, ct);
        draft.WriteCases(input.Text!, duties.Editor, clock.Now);
        return await SavedAsync(draft, ct);
    }

    /// <summary>Runs the draft's own cases; keeps the counts beside the draft.</summary>
    public async Task<CheckDto> CheckAsync(Guid id, CancellationToken ct)
    {
        var draft = await LoadAsync(id, null, ct);
        var report = await gate.RunAsync(draft.PackText, draft.CasesText, ct);
        draft.Checked(EditionGate.ResultOf(report, clock.Now));
        await db.SaveChangesAsync(ct);
        return gate.ToDto(report);
    }

    public async Task DeleteAsync(Guid id, CancellationToken ct)
    {
        var draft = await LoadAsync(id, null, ct);
        db.Remove(draft);
        await db.SaveChangesAsync(ct);
        log.LogInformation("Edition draft {Number} thrown away", draft.Number);
    }

    private static string Applied(string text, IReadOnlyList<YamlChange> changes)
    {
        try
        {
            return YamlEdit.Apply(DraftTexts.File, text, changes);
        }
        catch (PackFaultException e)
        {
            throw new InputException([
                .. e.Faults.Select(f => new InputFault(f.Path.Length > 0 ? f.Path : "changes", "PackFault:" + f.Code)),
            ]);
        }
    }

    private async Task<EditionDraft> LoadAsync(Guid id, string? stamp, CancellationToken ct)
    {
        if (await db.Set<EditionDraft>().FirstOrDefaultAsync(d => d.Id == id, ct) is not { } draft)
        {
            if (await db.Set<PublishedEdition>().AnyAsync(e => e.Id == id, ct))
                throw new BusinessException(PolicyEditionsErrorCodes.NotADraft);
            throw new EntityNotFoundException(typeof(EditionDraft), id);
        }
        duties.ExpectScope(draft.DivisionId);
        db.ExpectStamp(draft, stamp);
        return draft;
    }

    private async Task<EditionDto> SavedAsync(EditionDraft draft, CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        log.LogInformation("Edition draft {Number} written, {Faults} faults", draft.Number, draft.Faults.Count);
        return await reader.GetAsync(draft.Id, ct);
    }
}
