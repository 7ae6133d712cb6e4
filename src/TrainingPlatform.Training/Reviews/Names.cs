using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.Institutions.Contracts;

namespace TrainingPlatform.Training.Reviews;

/// <summary>Names of institutions, divisions and people for what travels: one query per kind.</summary>
internal sealed class Names(IInstitutionFacts institutions, IDivisionTree divisions, IAccounts accounts)
{
    public async Task<IReadOnlyDictionary<Guid, string>> OfInstitutionsAsync(IEnumerable<Guid?> ids, CancellationToken ct)
    {
        var rows = await institutions.FindAsync([.. ids.OfType<Guid>().Distinct()], ct);
        return rows.ToDictionary(r => r.Key, r => r.Value.Name);
    }

    public Task<IReadOnlyDictionary<Guid, string>> OfUsersAsync(IEnumerable<Guid?> ids, CancellationToken ct) =>
        accounts.DisplayNamesAsync([.. ids.OfType<Guid>().Distinct()], ct);

    public string OfDivision(Guid id) => divisions.Get(id).Name;

    public async Task<IReadOnlyList<HistoryEntryDto>> OfHistoryAsync(IReadOnlyList<StatusChange> history, CancellationToken ct)
    {
        var names = await OfUsersAsync(history.Select(h => h.ByUserId), ct);
        return
        [
            .. history
                .OrderBy(h => h.At)
                .ThenBy(h => h.Id)
                .Select(h => new HistoryEntryDto(h.At, h.ByUserId is { } by ? names.GetValueOrDefault(by) : null, h.Action, h.Reason)),
        ];
    }
}
