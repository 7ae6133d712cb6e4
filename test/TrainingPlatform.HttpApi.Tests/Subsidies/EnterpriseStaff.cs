using System.Net.Http.Headers;
using TrainingPlatform.HttpApi.Tests.Scope;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.HttpApi.Tests.Subsidies;

/// <summary>The staff of an enterprise and what the enterprise states of itself; an officer verifies both.</summary>
internal sealed class EnterpriseStaff(PlatformHost host, Http http, string hr, string reviewer, string names)
{
    public static string Login(int person) => "ent-staff-" + person;

    public async Task EnrolAsync(int person, string birthDate, Guid classId)
    {
        await host.OpenTraineeAsync(Login(person), $"{names} {person}", TestPeople.IdNumber(person, birthDate));
        await http.RegisterAsync(Login(person), "652801");
        await http.StateAsync(Login(person), "Employee", "EMPLOYEE", "2019-01-01");
        await http.EnrolAsync(Login(person), classId);
    }

    public async Task VerifyFactsAsync()
    {
        var facts = await http.GetAsync(reviewer, "/api/app/stated-fact?status=Stated&maxResultCount=1000");
        foreach (var fact in facts.Items().Where(f => f.Text("traineeName")!.StartsWith(names, StringComparison.Ordinal)))
            await http.PostAsync(
                reviewer,
                $"/api/app/stated-fact/{Http.Id(fact)}/verify",
                new { source = "contract", verifiedOn = "2020-04-01" }
            );
    }

    public async Task StateAsync(string kind, params (string Name, string Value)[] stated)
    {
        using var form = new MultipartFormDataContent { { new StringContent(kind), "kind" } };
        foreach (var (name, value) in stated)
            form.Add(new StringContent(value), name);
        form.Add(
            new ByteArrayContent("%PDF-1.4 proof"u8.ToArray()) { Headers = { ContentType = new MediaTypeHeaderValue("application/pdf") } },
            "file",
            "proof.pdf"
        );
        var statement = await http.SendFormAsync(hr, "/api/app/enterprise-statement", form);
        await http.PostAsync(reviewer, $"/api/app/enterprise-statement/{Http.Id(statement)}/decide", new { verify = true, note = "seen" });
    }
}
