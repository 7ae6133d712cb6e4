using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using TrainingPlatform.Administration.Users;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;

namespace TrainingPlatform.Administration.Demo;

/// <summary>One officer per role, in two prefectures; institutions, instructors and trainees come with the modules that know them.</summary>
internal sealed class DemoUserSeed(
    IAccounts accounts,
    UserManager<AppUser> users,
    IDivisionTree divisions,
    IBusinessClock clock,
    IConfiguration configuration
) : IDataSeedContributor
{
    public int Order => 50;

    public async Task SeedAsync(SeedContext context, CancellationToken ct)
    {
        if (!context.Demo)
            return;
        var password = configuration["Demo:Password"] is { Length: > 0 } p
            ? p
            : throw new InvalidOperationException("demo data needs Demo:Password");
        foreach (var demo in Read())
            if (await users.FindByNameAsync(demo.UserName) is null)
                await accounts.CreateAsync(Account(demo, password), ct);
    }

    private NewAccount Account(DemoUser demo, string password) =>
        new()
        {
            UserName = demo.UserName,
            Name = demo.Name,
            Password = password,
            Email = demo.UserName + "@example.org",
            RoleNames = [demo.Role],
            DivisionId = demo.Division is null ? null : divisions.FindByCode(demo.Division, clock.Today)!.Id,
        };

    private static IReadOnlyList<DemoUser> Read()
    {
        using var stream = typeof(DemoUserSeed).Assembly.GetManifestResourceStream(typeof(DemoUserSeed).Namespace + ".demo-users.json")!;
        return JsonSerializer.Deserialize<IReadOnlyList<DemoUser>>(stream, JsonSerializerOptions.Web)!;
    }

    private sealed record DemoUser(string UserName, string Name, string Role, string? Division);
}
