using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.LateFilings;

/// <summary>Requests as screens show them. A trainee and an institution see which office decided, not who.</summary>
internal sealed class LateFilingReader(IAccounts accounts, IDataScope scope, TextCatalog texts)
{
    public async Task<IReadOnlyList<LateFilingDto>> ToDtosAsync(IReadOnlyList<LateFiling> requests, CancellationToken ct)
    {
        var outside = scope.TraineeId is not null || scope.InstitutionId is not null;
        var people = outside ? [] : requests.SelectMany(r => r.History).Select(h => h.ByUserId).OfType<Guid>().Distinct().ToList();
        var names = await accounts.DisplayNamesAsync(people, ct);
        return [.. requests.Select(r => ToDto(r, names))];
    }

    private LateFilingDto ToDto(LateFiling f, IReadOnlyDictionary<Guid, string> names) =>
        new()
        {
            Id = f.Id,
            ClassId = f.ClassId,
            ClassName = f.ClassName,
            ClassNumber = f.ClassNumber,
            Kind = f.Kind,
            TraineeName = f.TraineeName,
            Reason = Words("LateFilingReason:", f.ReasonCode),
            Note = f.Note,
            AppliedOn = f.AppliedOn,
            Status = f.Status,
            DeadlineOn = f.DeadlineOn,
            Extends = f.Extends,
            ExtendedTo = f.ExtendedTo,
            Clause = f.Clause,
            Refusal = f.RefusalCode is { } code ? Words("LateFilingRefusal:", code) : null,
            DecisionNote = f.DecisionNote,
            Evidence = [.. f.Evidence.Select(e => e.ToDto(nameof(LateFiling)))],
            History =
            [
                .. f
                    .History.OrderBy(h => h.At)
                    .ThenBy(h => h.Id)
                    .Select(h => new HistoryEntryDto(
                        h.At,
                        h.ByUserId is { } by ? names.GetValueOrDefault(by) : null,
                        h.Action,
                        Reason(h.Reason)
                    )),
            ],
            ConcurrencyStamp = f.ConcurrencyStamp,
        };

    public CodeTextDto Words(string prefix, string code) => new(code, texts.Text(prefix + code));

    private string? Reason(string? reason) =>
        reason is null ? null
        : LateFilingReasons.All.Contains(reason) ? texts.Text("LateFilingReason:" + reason)
        : LateFilingRefusals.All.Contains(reason) ? texts.Text("LateFilingRefusal:" + reason)
        : reason;
}
