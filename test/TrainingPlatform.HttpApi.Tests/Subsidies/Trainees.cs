using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.HttpApi.Tests.Scope;
using TrainingPlatform.Identifiers;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.HttpApi.Tests.Subsidies;

/// <summary>People who want to be trained: their accounts, and what they do themselves.</summary>
internal static class Trainees
{
    public static Task OpenTraineeAsync(this PlatformHost host, string userName, string name, string idNumber)
    {
        var account = new NewAccount
        {
            UserName = userName,
            Name = name,
            Password = TestLogins.Password,
            CitizenId = CitizenIdNumber.TryParse(idNumber, out var id) ? id : null,
            RoleNames = [RoleNames.Trainee],
        };
        return host.WithAsync<IAccounts>(accounts => accounts.CreateAsync(account, CancellationToken.None));
    }

    /// <summary>Registers in a county, with the account that money of the own goes to or without one.</summary>
    public static async Task RegisterAsync(this Http http, string userName, string county, string? accountNumber = null)
    {
        var divisions = await http.GetAsync(userName, "/api/app/division");
        var divisionId = Http.Id(divisions.Items().Single(d => d.Text("code") == county));
        await http.PutAsync(
            userName,
            "/api/app/trainee/me",
            new
            {
                divisionId,
                bankName = accountNumber is null ? null : "Bank",
                accountNumber,
            }
        );
    }

    public static Task StateAsync(this Http http, string userName, string kind, string value, string validFrom) =>
        http.PostAsync(
            userName,
            "/api/app/trainee/me/fact",
            new
            {
                kind,
                value,
                validFrom,
                attachmentIds = Array.Empty<Guid>(),
            }
        );

    /// <summary>Applies for a class with the own consent.</summary>
    public static async Task EnrolAsync(this Http http, string userName, Guid classId)
    {
        var consentVersion = (await http.GetAsync(userName, "/api/app/consent/current?purpose=Enrolment")).Text("version");
        await http.PostAsync(
            userName,
            "/api/app/enrolment",
            new
            {
                classId,
                consentVersion,
                consentAccepted = true,
            }
        );
    }
}
