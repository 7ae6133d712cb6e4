using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Institutions.Institutions;

/// <summary>Loads institutions and turns them into what travels.</summary>
internal sealed class InstitutionReader(
    TrainingPlatformDbContext db,
    IDataScope scope,
    IDivisionTree divisions,
    IAccounts accounts,
    IBusinessClock clock
)
{
    public async Task<TrainingInstitution> LoadAsync(Guid id, CancellationToken ct) =>
        await db.Set<TrainingInstitution>().Include(i => i.Attachments).AsSplitQuery().SingleOrDefaultAsync(i => i.Id == id, ct)
        ?? throw new EntityNotFoundException(typeof(TrainingInstitution), id);

    public async Task<InstitutionDto> GetAsync(Guid id, CancellationToken ct) => await ToDtoAsync(await LoadAsync(id, ct), ct);

    public async Task<InstitutionDto?> MineAsync(CancellationToken ct) =>
        scope.InstitutionId is { } id && await db.Set<TrainingInstitution>().AnyAsync(i => i.Id == id, ct) ? await GetAsync(id, ct) : null;

    public async Task<PagedResultDto<InstitutionDto>> ListAsync(InstitutionListRequest request, CancellationToken ct)
    {
        var query = db.Set<TrainingInstitution>().AsNoTracking();
        if (request.Status is { } status)
            query = query.Where(i => i.Status == status);
        if (request.DivisionId is { } division)
        {
            var below = divisions.SelfAndBelow(division);
            query = query.Where(i => below.Contains(i.DivisionId));
        }
        if (!string.IsNullOrWhiteSpace(request.Filter))
        {
            var filter = request.Filter.Trim();
            query = query.Where(i => i.Name.Contains(filter) || i.Number.Contains(filter) || i.SocialCreditCode == filter);
        }
        var total = await query.LongCountAsync(ct);
        var rows = await Sort(query, request.Sorting).Skip(request.Skip()).Take(request.Take()).AsSplitQuery().ToListAsync(ct);
        return new(total, [.. rows.Select(i => ToDto(i))]);
    }

    /// <summary>The public catalogue: only what stands in it today, and no personal data.</summary>
    public async Task<PagedResultDto<InstitutionDirectoryDto>> DirectoryAsync(InstitutionDirectoryRequest request, CancellationToken ct)
    {
        using var opened = scope.Open(DataScopeValue.Everything, "public catalogue of institutions");
        var today = clock.Today;
        var query = db.Set<TrainingInstitution>()
            .AsNoTracking()
            .Where(i => i.Status == InstitutionStatus.Listed && i.ListedFrom <= today && (i.ListedTo == null || i.ListedTo >= today));
        if (request.DivisionId is { } division)
        {
            var below = divisions.SelfAndBelow(division);
            query = query.Where(i => below.Contains(i.DivisionId));
        }
        if (!string.IsNullOrWhiteSpace(request.Filter))
            query = query.Where(i => i.Name.Contains(request.Filter.Trim()));
        if (!string.IsNullOrWhiteSpace(request.OccupationCode))
            query = query.Where(i => i.OccupationCodes.Contains(request.OccupationCode));
        var total = await query.LongCountAsync(ct);
        var rows = await query
            .OrderBy(i => i.Name)
            .Skip(request.Skip())
            .Take(request.Take())
            .Select(i => new
            {
                i.Id,
                i.Name,
                i.Kind,
                i.DivisionId,
                i.OccupationCodes,
                i.ListedFrom,
            })
            .ToListAsync(ct);
        return new(
            total,
            [
                .. rows.Select(i => new InstitutionDirectoryDto
                {
                    Id = i.Id,
                    Name = i.Name,
                    Kind = i.Kind,
                    DivisionName = divisions.Get(i.DivisionId).Name,
                    OccupationCodes = i.OccupationCodes,
                    ListedFrom = i.ListedFrom,
                }),
            ]
        );
    }

    public async Task<InstitutionDto> ToDtoAsync(TrainingInstitution institution, CancellationToken ct)
    {
        var actors = institution.History.Select(h => h.ByUserId).OfType<Guid>().Distinct().ToList();
        var names = await accounts.DisplayNamesAsync(actors, ct);
        return ToDto(institution) with
        {
            Attachments = [.. institution.Attachments.OrderBy(a => a.CreatedAt).Select(ToDto)],
            History =
            [
                .. institution
                    .History.OrderBy(h => h.At)
                    .ThenBy(h => h.Id)
                    .Select(h => new HistoryEntryDto(h.At, Name(names, h.ByUserId), h.Action, h.Reason)),
            ],
        };
    }

    public static AttachmentDto ToDto(InstitutionAttachment a) =>
        new(a.Id, a.Kind.ToString(), a.FileName, a.ContentType, a.Size, a.CreatedAt);

    private static string? Name(IReadOnlyDictionary<Guid, string> names, Guid? id) => id is { } user ? names.GetValueOrDefault(user) : null;

    private static IOrderedQueryable<TrainingInstitution> Sort(IQueryable<TrainingInstitution> query, string? sorting) =>
        sorting?.Trim().ToLowerInvariant() switch
        {
            "name" or "name asc" => query.OrderBy(i => i.Name),
            "name desc" => query.OrderByDescending(i => i.Name),
            "submittedat" or "submittedat asc" => query.OrderBy(i => i.SubmittedAt).ThenBy(i => i.Number),
            "submittedat desc" => query.OrderByDescending(i => i.SubmittedAt).ThenBy(i => i.Number),
            "number" or "number asc" => query.OrderBy(i => i.Number),
            _ => query.OrderByDescending(i => i.CreationTime).ThenBy(i => i.Number),
        };

    private InstitutionDto ToDto(TrainingInstitution i) =>
        new()
        {
            Id = i.Id,
            Number = i.Number,
            Name = i.Name,
            SocialCreditCode = i.SocialCreditCode,
            CodeOverrideReason = i.CodeOverrideReason,
            Kind = i.Kind,
            DivisionId = i.DivisionId,
            DivisionName = divisions.Get(i.DivisionId).Name,
            LegalRepresentative = i.LegalRepresentative,
            ContactName = i.ContactName,
            ContactPhoneMask = i.ContactPhone?.Mask,
            Address = i.Address,
            AccountName = i.AccountName,
            BankName = i.BankName,
            AccountMask = i.Account?.Mask,
            OccupationCodes = i.OccupationCodes,
            CommitmentAcceptedAt = i.CommitmentAcceptedAt,
            Status = i.Status,
            SubmittedAt = i.SubmittedAt,
            ListedFrom = i.ListedFrom,
            ListedTo = i.ListedTo,
            ReturnReasons = i.ReturnReasons,
            Attachments = [],
            ConcurrencyStamp = i.ConcurrencyStamp,
        };
}
