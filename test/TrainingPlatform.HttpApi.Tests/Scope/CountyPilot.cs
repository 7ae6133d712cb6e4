using TrainingPlatform.Authorization;

namespace TrainingPlatform.HttpApi.Tests.Scope;

/// <summary>The industry-education pilot of a county's enterprise and what hangs on it.</summary>
internal sealed class CountyPilot(Http http, County county)
{
    private string Enterprise => county.UserName(RoleNames.EnterpriseHr);

    public async Task ApplyAsync()
    {
        var application = new { industry = "Industry " + county.Mark, partnerSchools = "School " + county.Mark, cooperation = "Cooperation " + county.Mark };
        county.Rows["pilot"] = Http.Id(await http.PostAsync(Enterprise, "/api/app/pilot-enterprise", application));
    }
}
