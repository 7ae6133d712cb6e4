using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Administration.Users;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.Divisions;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.HttpApi.Tests.Scope;

/// <summary>Opens the accounts of a county and takes its institution through the public use cases up to a class ready to be taught.</summary>
internal sealed class CountyMaker(PlatformHost host, Http http, County county, County office)
{
    private static readonly DateOnly FirstDay = new(2020, 4, 1);
    private Guid _division;

    private string Admin => county.UserName(RoleNames.InstitutionAdmin);

    private string Reviewer => office.UserName(RoleNames.CountyReviewer);

    public async Task MakeAsync()
    {
        _division = county.Rows["division"] = await DivisionAsync(county.Division);
        await AccountsAsync();
        await EditionAsync();
        await InstitutionAsync();
        await CourseAsync();
        await ClassAsync();
        foreach (var which in (int[])[0, 1])
            await TraineeAsync(which);
    }

    private async Task AccountsAsync()
    {
        var offices = RoleNames.All.Except([.. County.InstitutionRoles, RoleNames.EnterpriseHr, RoleNames.Trainee]);
        foreach (var role in county.HasOffices ? offices : [])
            await AccountAsync(role, await DivisionAsync(county.DivisionOf(role)));
        if (county.HasOffices)
            county.Rows["account"] = await AccountAsync(RoleNames.PolicyEditor, _division, which: 1);
        county.Rows["role"] = await host.WithAsync<TrainingPlatformDbContext, Guid>(db =>
            db.Set<AppRole>().Where(r => r.Name == RoleNames.Examiner).Select(r => r.Id).SingleAsync()
        );
        await AccountAsync(RoleNames.InstitutionAdmin, null);
        await AccountAsync(RoleNames.EnterpriseHr, null);
        await AccountAsync(RoleNames.Trainee, null, id: IdNumber(0));
        await AccountAsync(RoleNames.Trainee, null, which: 1, id: IdNumber(1));
    }

    private async Task EditionAsync()
    {
        var editor = office.UserName(RoleNames.PolicyEditor);
        var editions = await http.GetAsync(editor, "/api/app/policy-edition?status=Published");
        county.Rows["published"] = Http.Id(editions.GetProperty("items").EnumerateArray().First());
        county.Rows["edition"] = county.HasOffices
            ? Http.Id(await http.PostAsync(editor, "/api/app/policy-edition", ScopeBodies.Edition(county, 0)))
            : office["edition"];
    }

    private async Task InstitutionAsync()
    {
        var enterprise = county.UserName(RoleNames.EnterpriseHr);
        county.Rows["enterprise"] = await RegisterAsync(enterprise, "Enterprise", "B");
        county.Rows["enterpriseFile"] = await http.UploadAsync(
            enterprise,
            $"/api/app/institution/{county["enterprise"]}/attachment",
            "Licence",
            county.File("enterprise")
        );
        await new CountyPilot(http, county, office).MakeAsync();
        county.Rows["institution"] = await RegisterAsync(Admin, "TrainingSchool", "A");
        var path = $"/api/app/institution/{county["institution"]}";
        county.Rows["institutionFile"] = await http.UploadAsync(Admin, path + "/attachment", "Licence", county.File("institution"));
        await http.PostAsync(Admin, path + "/submit");
        await http.PostAsync(Reviewer, path + "/approve", new { listedFrom = "2020-01-01" });
        await new CountyWorks(http, county, office).MakeAsync();
        foreach (var role in (string[])[RoleNames.Instructor, RoleNames.Examiner])
        {
            var staff = await http.PostAsync(
                Admin,
                "/api/app/institution/staff",
                new
                {
                    name = $"{role} {county.Mark}",
                    userName = county.UserName(role),
                    password = TestLogins.Password,
                    role,
                }
            );
            county.Users[county.UserName(role)] = staff.GetProperty("userId").GetGuid();
        }
        var spare = new
        {
            name = "spare " + county.Mark,
            userName = county.UserName("spare"),
            password = TestLogins.Password,
            role = RoleNames.Examiner,
        };
        county.Rows["staff"] = (await http.PostAsync(Admin, "/api/app/institution/staff", spare)).GetProperty("userId").GetGuid();
    }

    private async Task<Guid> RegisterAsync(string userName, string kind, string suffix)
    {
        return Http.Id(await http.PostAsync(userName, "/api/app/institution", ScopeBodies.Institution(county, kind, suffix)));
    }

    private async Task CourseAsync()
    {
        var id = county.Rows["course"] = Http.Id(await http.PostAsync(Admin, "/api/app/course", ScopeBodies.Course(county)));
        await http.PostAsync(Admin, $"/api/app/course/{id}/submit");
        await http.PostAsync(Reviewer, $"/api/app/course/{id}/approve");
    }

    private async Task ClassAsync()
    {
        var id = county.Rows["class"] = Http.Id(await http.PostAsync(Admin, "/api/app/training-class", ScopeBodies.Class(county)));
        await http.PostAsync(Admin, $"/api/app/training-class/{id}/submit");
        await http.PostAsync(Reviewer, $"/api/app/training-class/{id}/approve");
    }

    private async Task TraineeAsync(int which)
    {
        var me = county.UserName(RoleNames.Trainee, which);
        var saved = await http.PutAsync(me, "/api/app/trainee/me", ScopeBodies.Trainee(county, which));
        county.Rows["trainee" + which] = Http.Id(saved);
        var file = county.Rows["evidence" + which] = await http.UploadAsync(
            me,
            "/api/app/trainee/me/attachment",
            "Status",
            county.File("evidence" + which)
        );
        county.Rows["fact" + which] = await StateAsync(me, "Status", "REGISTERED_UNEMPLOYED", file);
        await StateAsync(me, "Hukou", "RURAL");
        county.Rows["numberFile" + which] = await http.UploadAsync(
            me,
            "/api/app/trainee/me/attachment",
            "IdNumber",
            county.File("number" + which)
        );
        county.Rows["idCorrection" + which] = Http.Id(
            await http.PostAsync(me, "/api/app/trainee/me/id-correction", ScopeBodies.IdCorrection(county, which))
        );
        await VerifyAsync(which);
        var version = (await http.GetAsync(me, "/api/app/consent/current?purpose=Enrolment")).GetProperty("version").GetString();
        var enrolment = await http.PostAsync(
            me,
            "/api/app/enrolment",
            new
            {
                classId = county["class"],
                consentVersion = version,
                consentAccepted = true,
            }
        );
        county.Rows["enrolment" + which] = Http.Id(enrolment);
        county.Rows["consent" + which] = Http.Id(enrolment.GetProperty("consent"));
        await http.PostAsync(Admin, $"/api/app/enrolment/{county["enrolment" + which]}/admit");
    }

    private async Task<Guid> StateAsync(string me, string kind, string value, params Guid[] attachmentIds) =>
        Http.Id(
            await http.PostAsync(
                me,
                "/api/app/trainee/me/fact",
                new
                {
                    kind,
                    value,
                    validFrom = "2020-02-10",
                    attachmentIds,
                }
            )
        );

    private async Task VerifyAsync(int which)
    {
        var stated = await http.GetAsync(Reviewer, "/api/app/stated-fact?status=Stated&maxResultCount=1000");
        foreach (
            var fact in stated
                .GetProperty("items")
                .EnumerateArray()
                .Where(f => f.GetProperty("traineeName").GetString() == county.TraineeName(which))
        )
            await http.PostAsync(
                Reviewer,
                $"/api/app/stated-fact/{Http.Id(fact)}/verify",
                new { source = "register " + county.Mark, verifiedOn = "2020-04-01" }
            );
    }

    private async Task<Guid> AccountAsync(string role, Guid? division, int which = 0, CitizenIdNumber? id = null)
    {
        var account = new NewAccount
        {
            UserName = county.UserName(role, which),
            Name = role == RoleNames.Trainee ? county.TraineeName(which) : $"{role} {county.Mark}",
            Email = $"{county.UserName(role, which)}@example.org",
            Password = TestLogins.Password,
            CitizenId = id,
            Phone = id is null ? null : Phone(which),
            RoleNames = [role],
            DivisionId = division,
        };
        return county.Users[account.UserName] = await host.WithAsync<IAccounts, Guid>(a => a.CreateAsync(account, CancellationToken.None));
    }

    private CitizenIdNumber IdNumber(int which)
    {
        var body = $"65999920010301{900 + (10 * county.Number) + which}";
        return "0123456789X".Select(c => CitizenIdNumber.TryParse(body + c, out var id) ? id : null).Single(id => id is not null)!;
    }

    private PhoneNumber Phone(int which) =>
        PhoneNumber.TryParse($"138000020{county.Number}{which}", out var phone) ? phone : throw new InvalidOperationException();

    private Task<Guid> DivisionAsync(string code) =>
        host.WithAsync<IDivisionTree, Guid>(tree => Task.FromResult(tree.FindByCode(code, FirstDay)!.Id));
}
