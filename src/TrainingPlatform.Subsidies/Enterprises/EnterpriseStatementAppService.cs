using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.Subsidies.CaseFiles;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.Enterprises;

/// <summary>An enterprise states what claims for its own staff rest on; its county verifies.</summary>
internal sealed class EnterpriseStatementAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    IDataScope scope,
    IInstitutionFacts institutions,
    ITrainingFacts training,
    CaseFileStore files,
    ActorReader actors,
    ILogger<EnterpriseStatementAppService> log
)
{
    private const int NoteLength = 2000;

    public async Task<PagedResultDto<EnterpriseStatementDto>> GetListAsync(GetStatementsInput input, CancellationToken ct)
    {
        var query = db.Set<EnterpriseStatement>().AsNoTracking();
        if (Enum.TryParse<EnterpriseStatementStatus>(input.Status, out var status))
            query = query.Where(s => s.Status == status);
        var total = await query.LongCountAsync(ct);
        var page = input.Page();
        var rows = await query
            .OrderByDescending(s => s.At)
            .ThenBy(s => s.Id)
            .Skip(page.Skip())
            .Take(page.Take())
            .AsSplitQuery()
            .ToListAsync(ct);
        return new PagedResultDto<EnterpriseStatementDto>(total, await ToDtosAsync(rows, ct));
    }

    public async Task<EnterpriseStatementDto> StateAsync(StateByEnterpriseForm form, CancellationToken ct)
    {
        var stated = Read(form);
        var enterprise = scope.InstitutionId is { } id ? await institutions.FindAsync(id, ct) : null;
        if (enterprise is null)
            throw new EntityNotFoundException(typeof(InstitutionRow), scope.InstitutionId ?? Guid.Empty);
        if (stated.ClassId is { } classId)
            await training.ClassAsync(classId, ct);
        var statementId = Guid.CreateVersion7();
        var proof = await files.SaveAsync(statementId, form.File!, ct);
        return await work.RunAsync(
            async c =>
            {
                var statement = new EnterpriseStatement(
                    statementId,
                    enterprise.Id,
                    enterprise.DivisionId,
                    stated,
                    proof,
                    await actors.CurrentAsync(c)
                );
                db.Add(statement);
                await db.SaveChangesAsync(c);
                log.LogInformation("Enterprise {EnterpriseId} states {Kind}", enterprise.Id, stated.Kind);
                return (await ToDtosAsync([statement], c))[0];
            },
            ct
        );
    }

    public Task<EnterpriseStatementDto> DecideAsync(Guid id, DecideStatementInput input, CancellationToken ct)
    {
        new InputCheck().Text("note", input.Note, NoteLength).ThrowIfAny();
        return work.RunAsync(
            async c =>
            {
                var statement =
                    await db.Set<EnterpriseStatement>().FirstOrDefaultAsync(s => s.Id == id, c)
                    ?? throw new EntityNotFoundException(typeof(EnterpriseStatement), id);
                if (!string.IsNullOrEmpty(input.ConcurrencyStamp) && input.ConcurrencyStamp != statement.ConcurrencyStamp)
                    throw new DbUpdateConcurrencyException();
                statement.Decide(input.Verify, input.Note!.Trim(), await actors.CurrentAsync(c));
                await db.SaveChangesAsync(c);
                log.LogInformation(
                    "Statement {Kind} of enterprise {EnterpriseId}: {Status}",
                    statement.Kind,
                    statement.InstitutionId,
                    statement.Status
                );
                return (await ToDtosAsync([statement], c))[0];
            },
            ct,
            "enterprise-statement:" + id
        );
    }

    public async Task<(Stream Content, CaseFile File)> OpenAsync(Guid id, Guid fileId, CancellationToken ct) =>
        await files.OpenAsync(
            (await db.Set<EnterpriseStatement>().AsNoTracking().FirstOrDefaultAsync(s => s.Id == id, ct))?.Files,
            fileId,
            ct
        );

    /// <exception cref="InputException">Names every field that is missing or wrong.</exception>
    private static StatedByEnterprise Read(StateByEnterpriseForm form)
    {
        var known = Enum.TryParse<EnterpriseStatementKind>(form.Kind, out var kind) && Enum.IsDefined(kind);
        var cost = known && kind == EnterpriseStatementKind.ActualCost;
        Yuan? amount = Yuan.TryParse(form.CostAmount, out var parsed) && parsed > Yuan.Zero ? parsed : null;
        var input = new InputCheck()
            .That(known, "kind", SubsidiesErrorCodes.StatementKindUnknown)
            .That(cost || form.From is not null, "from", InputCheck.RequiredCode)
            .That(form.To is null || form.From is null || form.To >= form.From, "to", SubsidiesErrorCodes.StatementPeriod)
            .That(!cost || form.ClassId is not null, "classId", InputCheck.RequiredCode)
            .That(!cost || amount is not null, "costAmount", SubsidiesErrorCodes.StatementAmount);
        CaseFileStore.Check(input, form.File).ThrowIfAny();
        return cost
            ? new StatedByEnterprise(kind, null, null, form.ClassId, amount)
            : new StatedByEnterprise(kind, form.From, form.To, null, null);
    }

    private async Task<IReadOnlyList<EnterpriseStatementDto>> ToDtosAsync(IReadOnlyList<EnterpriseStatement> rows, CancellationToken ct)
    {
        var names = await institutions.FindAsync([.. rows.Select(r => r.InstitutionId).OfType<Guid>().Distinct()], ct);
        var classIds = rows.Select(r => r.ClassId).OfType<Guid>().Distinct().ToList();
        var classes = await db.Set<ClaimableClass>()
            .AsNoTracking()
            .Where(c => classIds.Contains(c.Id))
            .ToDictionaryAsync(c => c.Id, c => c.Name, ct);
        return
        [
            .. rows.Select(r => new EnterpriseStatementDto
            {
                Id = r.Id,
                EnterpriseName = r.InstitutionId is { } id ? names.GetValueOrDefault(id)?.Name : null,
                Kind = r.Kind,
                From = r.From,
                To = r.To,
                ClassName = r.ClassId is { } classId ? classes.GetValueOrDefault(classId) : null,
                CostAmount = r.CostAmount,
                Status = r.Status,
                At = r.At,
                DecidedBy = scope.InstitutionId is null ? r.DecidedBy : null,
                DecisionNote = r.DecisionNote,
                Files = [.. r.Files.Select(f => f.ToDto(nameof(EnterpriseStatement)))],
                ConcurrencyStamp = r.ConcurrencyStamp,
            }),
        ];
    }
}
