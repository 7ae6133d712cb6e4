using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Checks;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies;

/// <summary>Many lines in one save are written another way than one line alone: what is stored, logged and refused is the same.</summary>
public sealed partial class BulkLines_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const int People = 12;

    /// <summary>An id, which no two claims share.</summary>
    [GeneratedRegex("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")]
    private static partial Regex AnyId();

    [Fact]
    public async Task Lines_of_one_part_are_stored_like_lines_that_were_saved_one_by_one()
    {
        var (together, alone) = (await ClaimAsync(People), await ClaimAsync(1));

        var (part, single) = (await StoredAsync(together), await StoredAsync(alone));

        (People * CheckCodes.All.Count).ShouldBeGreaterThanOrEqualTo(BulkInsertInterceptor.Least);
        single.Checks.Count.ShouldBe(People * CheckCodes.All.Count);
        part.Checks.ShouldBe(single.Checks);
        part.Lines.ShouldBe(single.Lines);
        single.Log.Count.ShouldBe(People);
        part.Log.ShouldBe(single.Log);
    }

    [Fact]
    public async Task A_row_that_is_there_already_is_refused_and_none_of_the_others_stays()
    {
        var entries = Log(BulkInsertInterceptor.Least);
        await SaveAsync(entries);

        var refused = await Should.ThrowAsync<DbUpdateException>(() => SaveAsync([.. Log(BulkInsertInterceptor.Least), Copy(entries[^1])]));

        host.Services.GetRequiredService<IDatabaseManners>().IsUniqueViolation(refused).ShouldBeTrue();
        (
            await host.WithAsync<TrainingPlatformDbContext, int>(db =>
                db.Set<AuditLogEntry>().CountAsync(e => e.EntityType == nameof(BulkLines_Tests))
            )
        ).ShouldBe(entries.Count);
    }

    [Fact]
    public async Task Lines_of_another_county_are_refused_however_many_they_are()
    {
        await using var scope = host.Services.CreateAsyncScope();
        using var other = scope
            .ServiceProvider.GetRequiredService<IDataScope>()
            .Open(DataScopeValue.None with { DivisionIds = [Guid.CreateVersion7()] }, "test");
        var (db, work) = (
            scope.ServiceProvider.GetRequiredService<TrainingPlatformDbContext>(),
            scope.ServiceProvider.GetRequiredService<UnitOfWork>()
        );
        var claim = NewClaim();
        claim.RedeterminePart(Determined(), TestClaim.At);
        db.Add(claim);

        (
            await Should.ThrowAsync<BusinessException>(() => work.RunAsync(c => db.SaveChangesAsync(c), CancellationToken.None))
        ).Code.ShouldBe(ScopeWriteGuard.OutOfScope);

        (
            await host.WithAsync<TrainingPlatformDbContext, bool>(d => d.Set<SubsidyClaimLine>().AnyAsync(l => l.ClaimId == claim.Id))
        ).ShouldBeFalse();
    }

    /// <summary>A claim whose lines are saved so many at a time.</summary>
    private async Task<Guid> ClaimAsync(int atATime)
    {
        var claim = NewClaim();
        await host.WithAsync<TrainingPlatformDbContext>(async db =>
        {
            db.Add(claim);
            await db.SaveChangesAsync();
        });
        foreach (var part in Determined().Chunk(atATime))
            await PartAsync(claim.Id, part);
        return claim.Id;
    }

    private async Task PartAsync(Guid id, IReadOnlyList<LineDetermination> part)
    {
        await using var scope = host.Services.CreateAsyncScope();
        using var everything = scope.ServiceProvider.GetRequiredService<IDataScope>().Open(DataScopeValue.Everything, "test");
        var (db, work) = (
            scope.ServiceProvider.GetRequiredService<TrainingPlatformDbContext>(),
            scope.ServiceProvider.GetRequiredService<UnitOfWork>()
        );
        var saved = await work.RunAsync(
            async c =>
            {
                (await db.Set<SubsidyClaim>().SingleAsync(x => x.Id == id, c)).RedeterminePart(part, TestClaim.At);
                return await db.SaveManyAsync(c);
            },
            CancellationToken.None
        );
        saved.ShouldBeGreaterThan(part.Count * CheckCodes.All.Count);
        db.ChangeTracker.Entries().ShouldAllBe(e => e.State == EntityState.Unchanged);
    }

    private static SubsidyClaim NewClaim() =>
        new(
            Guid.CreateVersion7(),
            $"T{Guid.NewGuid():N}"[..30],
            ClaimKind.TrainingSubsidy,
            TestClaim.Class(),
            TestClaim.Institution,
            TestClaim.At
        );

    /// <summary>Every check with every kind of outcome, and lines with and without an answer.</summary>
    private static List<LineDetermination> Determined()
    {
        var lines = WorkedLine.Of("LPT-11", ClaimKind.TrainingSubsidy, People);
        return
        [
            .. lines.Select(
                (l, i) =>
                    l with
                    {
                        Answer = i % 5 == 4 ? null : l.Answer,
                        Checks = [.. CheckCodes.All.Select((code, c) => Outcome(code, i + c))],
                        At = TestClaim.At.AddTicks(i * 12_345_678L),
                    }
            ),
        ];
    }

    private static CheckOutcome Outcome(string code, int i) =>
        new(code, Enum.GetValues<CheckResult>()[i % 4], i % 3 == 0 ? $"细节 \"{i}\"\t'\\" : null)
        {
            NextTryOn = i % 4 == 3 ? TestClaim.On.AddDays(i) : null,
        };

    private async Task<(List<string> Lines, List<string> Checks, List<string> Log)> StoredAsync(Guid claim)
    {
        var ids = await host.WithAsync<TrainingPlatformDbContext, List<Guid>>(db =>
            db.Set<SubsidyClaimLine>().Where(l => l.ClaimId == claim).OrderBy(l => l.TraineeName).Select(l => l.Id).ToListAsync()
        );
        return await host.WithAsync<TrainingPlatformDbContext, (List<string>, List<string>, List<string>)>(async db =>
        {
            var (lines, checks, log) = (new List<string>(), new List<string>(), new List<string>());
            foreach (var id in ids)
            {
                lines.AddRange(await RowsAsync(db, "SELECT * FROM \"SubClaimLines\" WHERE \"Id\" = @id", id));
                checks.AddRange(await RowsAsync(db, "SELECT * FROM \"SubClaimLineChecks\" WHERE \"LineId\" = @id ORDER BY \"Code\"", id));
                log.AddRange(
                    await RowsAsync(
                        db,
                        "SELECT * FROM \"SysAuditLog\" WHERE \"EntityId\" = @id",
                        id.ToString(),
                        except: nameof(AuditLogEntry.At)
                    )
                );
            }
            return (lines, checks, log);
        });
    }

    /// <summary>Each row as the database holds it, ids apart.</summary>
    private static async Task<List<string>> RowsAsync(TrainingPlatformDbContext db, string sql, object id, string? except = null)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@id", id);
        command.Parameters.Add(parameter);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(
                string.Join(
                    " | ",
                    Enumerable.Range(0, reader.FieldCount).Where(i => reader.GetName(i) != except).Select(i => Column(reader, i))
                )
            );
        return rows;
    }

    private static string Column(DbDataReader reader, int i) =>
        $"{reader.GetName(i)} {reader.GetValue(i).GetType().Name} {AnyId().Replace(Convert.ToString(reader.GetValue(i) is DateTime t ? t.Ticks : reader.GetValue(i), CultureInfo.InvariantCulture)!, "id")}";

    private static List<AuditLogEntry> Log(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => new AuditLogEntry
                {
                    Action = "Created",
                    EntityType = nameof(BulkLines_Tests),
                    EntityId = i.ToString(CultureInfo.InvariantCulture),
                    At = TestClaim.At,
                }),
        ];

    private static AuditLogEntry Copy(AuditLogEntry entry) =>
        new()
        {
            Id = entry.Id,
            Action = entry.Action,
            EntityType = entry.EntityType,
            EntityId = entry.EntityId,
            At = entry.At,
        };

    private Task SaveAsync(IReadOnlyList<AuditLogEntry> entries) =>
        host.WithAsync<TrainingPlatformDbContext>(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.AddRange(entries);
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
        });
}
