using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Consents;
using TrainingPlatform.Training.Enrolments;
using static TrainingPlatform.Training.TrainingSteps;

namespace TrainingPlatform.Training;

/// <summary>The database itself refuses an enrolment without the person's own consent, whoever writes the SQL.</summary>
[Collection(nameof(TrainingHost))]
public class EnrolmentConsent_Tests(TrainingHost host)
{
    [Fact]
    public async Task Plain_sql_with_the_own_consent_is_taken()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (own, _) = await TwoPeopleAsync(rig);

        (await InsertCopyAsync(rig, own, $"'{Text(own.ConsentId)}'")).ShouldBe(1);
    }

    [Fact]
    public async Task Plain_sql_without_a_consent_is_refused()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (own, _) = await TwoPeopleAsync(rig);

        var refusal = await Should.ThrowAsync<DbException>(() => InsertCopyAsync(rig, own, "NULL"));

        refusal.Message.ShouldContain("ConsentId");
    }

    [Fact]
    public async Task Plain_sql_with_another_persons_consent_is_refused()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (own, other) = await TwoPeopleAsync(rig);

        var refusal = await Should.ThrowAsync<DbException>(() => InsertCopyAsync(rig, own, $"'{Text(other.ConsentId)}'"));

        refusal.Message.ShouldContain("foreign key", Case.Insensitive);
    }

    [Fact]
    public async Task Plain_sql_cannot_move_an_enrolment_to_another_persons_consent_or_person()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (own, other) = await TwoPeopleAsync(rig);

        foreach (
            var change in new[]
            {
                $"\"ConsentId\" = '{Text(other.ConsentId)}'",
                $"\"TraineeId\" = '{Text(other.TraineeId)}'",
                "\"ConsentId\" = NULL",
            }
        )
            await Should.ThrowAsync<DbException>(() =>
                ExecuteAsync(rig, $"UPDATE \"TrnEnrolments\" SET {change} WHERE \"Id\" = '{Text(own.Id)}'")
            );
    }

    [Fact]
    public async Task A_consent_that_an_enrolment_rests_on_cannot_be_deleted()
    {
        var rig = await TrainingRig.CreateAsync(host);
        var (own, _) = await TwoPeopleAsync(rig);

        await Should.ThrowAsync<DbException>(() =>
            ExecuteAsync(rig, $"DELETE FROM \"TrnConsents\" WHERE \"Id\" = '{Text(own.ConsentId)}'")
        );
    }

    private static async Task<(Enrolment Own, Enrolment Other)> TwoPeopleAsync(TrainingRig rig)
    {
        var classId = await rig.ClassAsync();
        var own = await rig.EnrolAsync(await rig.TraineeAsync(sequence: 1), classId);
        var other = await rig.EnrolAsync(await rig.TraineeAsync(sequence: 2), classId);
        var rows = await rig.SystemAsync<TrainingPlatformDbContext, Dictionary<Guid, Enrolment>>(db =>
            db.Set<Enrolment>().Where(e => e.ClassId == classId).ToDictionaryAsync(e => e.Id, Ct)
        );
        return (rows[own.Id], rows[other.Id]);
    }

    private static Task<int> InsertCopyAsync(TrainingRig rig, Enrolment row, string consent)
    {
        const string columns =
            "\"ClassId\", \"DivisionId\", \"InstitutionId\", \"TraineeId\", \"TraineeName\", \"IdMask\", \"AppliedOn\", \"ConcurrencyStamp\", \"CreationTime\"";
        return ExecuteAsync(
            rig,
            $"""
            INSERT INTO "TrnEnrolments" ("Id", "Number", "Status", "ConsentId", {columns})
            SELECT '{Text(
                Guid.CreateVersion7()
            )}', 'copy of ' || "Number", 'Withdrawn', {consent}, {columns} FROM "TrnEnrolments" WHERE "Id" = '{Text(row.Id)}'
            """
        );
    }

    // EF writes a Guid to SQLite in capitals.
    private static string Text(Guid id) => id.ToString().ToUpperInvariant();

    private static Task<int> ExecuteAsync(TrainingRig rig, string sql) =>
        rig.SystemAsync<TrainingPlatformDbContext, int>(async db =>
        {
            await db.Database.OpenConnectionAsync(Ct);
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = sql;
            return await command.ExecuteNonQueryAsync(Ct);
        });
}
