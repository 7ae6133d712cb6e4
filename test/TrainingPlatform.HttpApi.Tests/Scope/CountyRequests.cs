using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.Policy.Eligibility;
using TrainingPlatform.Subsidies.CaseFiles;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Enterprises;
using TrainingPlatform.Subsidies.LateFilings;
using TrainingPlatform.TestBase;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.HttpApi.Tests.Scope;

/// <summary>
/// Requests to file late: one of the institution, one of each trainee, each with its proof. Put into the database, because nothing is late
/// while the matrix runs. And statements of the institution and the enterprise.
/// </summary>
internal sealed class CountyRequests(PlatformHost host, County county)
{
    private static readonly DateOnly On = new(2020, 6, 15);
    private static readonly DateTimeOffset At = new(2020, 6, 15, 1, 0, 0, TimeSpan.Zero);
    private static readonly FilingWindow Open = new()
    {
        DeadlineOn = On.AddDays(-5),
        Extends = true,
        Clause = new ClauseReference("C18.4"),
    };

    public async Task MakeAsync()
    {
        var trained = await host.WithAsync<ITrainingFacts, ClassFacts>(facts => facts.ClassAsync(county["class"], CancellationToken.None));
        await AddAsync(trained, "", new LateFilingRequest(ClaimKind.TrainingSubsidy, null, null, LateFilingReasons.All[0], county.Mark));
        await StateAsync("statement", "institution", RoleNames.InstitutionAdmin);
        await StateAsync("enterpriseStatement", "enterprise", RoleNames.EnterpriseHr);
        foreach (var which in (int[])[0, 1])
            await AddAsync(
                trained,
                which.ToString(),
                new LateFilingRequest(
                    ClaimKind.LivingAllowance,
                    county["trainee" + which],
                    "Trainee",
                    LateFilingReasons.All[0],
                    county.Mark
                )
            );
    }

    private async Task AddAsync(ClassFacts trained, string which, LateFilingRequest asked)
    {
        var role = asked.TraineeId is null ? RoleNames.InstitutionAdmin : RoleNames.Trainee;
        var by = new ClaimActor(county.Users[which == "1" ? county.UserName(role, 1) : county.UserName(role)], null, county.Mark, At);
        var request = new LateFiling(Guid.CreateVersion7(), trained, asked, Open, by, On);
        var key = await host.WithAsync<IFileStore, string>(files =>
            files.SaveAsync(request.Id, new MemoryStream(county.File("late")), CancellationToken.None)
        );
        var file = new CaseFile("late " + county.Mark + ".pdf", "application/pdf", county.File("late").Length, key, by.At);
        request.Attach(file);
        (county.Rows["lateFiling" + which], county.Rows["lateFile" + which]) = (request.Id, file.Id);
        await host.WithAsync<TrainingPlatformDbContext>(async db =>
        {
            db.Add(request);
            await db.SaveChangesAsync();
        });
    }

    private async Task StateAsync(string row, string of, string role)
    {
        var division = county["division"];
        var by = new ClaimActor(county.Users[county.UserName(role)], null, county.Mark, At);
        var id = county.Rows[row] = Guid.CreateVersion7();
        var key = await host.WithAsync<IFileStore, string>(files =>
            files.SaveAsync(id, new MemoryStream(county.File(row)), CancellationToken.None)
        );
        var file = new CaseFile(row + " " + county.Mark + ".pdf", "application/pdf", county.File(row).Length, key, At);
        county.Rows[row + "File"] = file.Id;
        var stated = new StatedByEnterprise(EnterpriseStatementKind.Difficult, On, null, null, null);
        await host.WithAsync<TrainingPlatformDbContext>(async db =>
        {
            db.Add(new EnterpriseStatement(id, county[of], division, stated, file, by));
            await db.SaveChangesAsync();
        });
    }
}
