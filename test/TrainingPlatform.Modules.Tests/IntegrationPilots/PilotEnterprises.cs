using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.Divisions;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.IntegrationPilots;

/// <summary>Enterprises made for a test, by the public registration.</summary>
internal static class PilotEnterprises
{
    private static int _last;

    /// <summary>Opens an account and registers its enterprise in the county of the demo offices.</summary>
    public static async Task<HttpClient> NewEnterpriseAsync(this PlatformHost host, string name, string kind = "Enterprise")
    {
        var userName = "pilot-" + name;
        var account = new NewAccount { UserName = userName, Name = userName, Password = TestLogins.Password, RoleNames = [RoleNames.EnterpriseHr] };
        await host.WithAsync<IAccounts, Guid>(a => a.CreateAsync(account, CancellationToken.None));
        var county = await host.WithAsync<IDivisionTree, Guid>(tree => Task.FromResult(tree.FindByCode("652801", new DateOnly(2020, 4, 1))!.Id));
        var client = await host.ClientForAsync(userName);
        await client.MustAsync(
            "/api/app/institution",
            new
            {
                name = "Enterprise " + name,
                socialCreditCode = $"91652801MAPLT{Interlocked.Increment(ref _last):D4}A",
                codeOverrideReason = "invented for a test",
                kind,
                divisionId = county,
                legalRepresentative = "Head",
                contactName = "Contact",
                contactPhone = "13000000009",
                address = "Street",
                accountName = "Account",
                bankName = "Bank",
                accountNumber = "6200000000000000099",
                occupationCodes = Array.Empty<string>(),
                commitmentAccepted = true,
            }
        );
        return client;
    }
}
