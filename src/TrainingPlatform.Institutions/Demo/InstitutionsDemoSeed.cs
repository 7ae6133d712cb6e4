using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Institutions.Institutions;

namespace TrainingPlatform.Institutions.Demo;

/// <summary>Invented institutions with their staff: in the catalogue since January 2020, and one that waits for review.</summary>
internal sealed class InstitutionsDemoSeed(
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    NumberSeries numbers,
    IAccounts accounts,
    IDivisionTree divisions,
    ISealer sealer,
    IConfiguration configuration
) : IDataSeedContributor
{
    private const string DefaultPassword = "Demo-2020!";
    private static readonly DateOnly ListedFrom = new(2020, 1, 1);
    private static readonly DateTimeOffset RegisteredAt = new(2019, 12, 16, 3, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset ReviewedAt = new(2019, 12, 23, 3, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset LateRegisteredAt = new(2020, 3, 30, 3, 0, 0, TimeSpan.Zero);
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public int Order => 200;

    public async Task SeedAsync(SeedContext context, CancellationToken ct)
    {
        if (!context.Demo)
            return;
        var staff = Read<DemoStaff>("demo-staff.json");
        foreach (var demo in Read<DemoInstitution>("demo-institutions.json"))
            if (!await db.Set<TrainingInstitution>().AnyAsync(i => i.SocialCreditCode == demo.SocialCreditCode, ct))
                await unitOfWork.RunAsync(c => AddAsync(demo, [.. staff.Where(s => s.Institution == demo.Key)], c), ct);
    }

    private async Task AddAsync(DemoInstitution demo, IReadOnlyList<DemoStaff> staff, CancellationToken ct)
    {
        var id = Guid.CreateVersion7();
        var users = new List<Guid>();
        foreach (var person in staff)
            users.Add(await AccountAsync(person, id, ct));
        var at = demo.State == InstitutionStatus.Listed ? RegisteredAt : LateRegisteredAt;
        var number = await numbers.NextAsync(InstitutionAppService.NumberKind, demo.Division, at.Year, ct);
        var institution = new TrainingInstitution(id, number, Profile(demo), users[0], at);
        institution.Submit(users[0], at);
        if (demo.State == InstitutionStatus.Listed)
        {
            var reviewer = await accounts.FindByUserNameAsync(demo.Reviewer!, ct) ?? Guid.Empty;
            institution.Approve(new ListingPeriod(ListedFrom, null), null, reviewer, ReviewedAt);
        }
        db.Add(institution);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The account of an enterprise is there already, without its enterprise.</summary>
    private async Task<Guid> AccountAsync(DemoStaff person, Guid institutionId, CancellationToken ct)
    {
        if (await accounts.FindByUserNameAsync(person.UserName, ct) is not { } known)
            return await accounts.CreateAsync(Account(person, institutionId), ct);
        await accounts.AssignInstitutionAsync(known, institutionId, ct);
        return known;
    }

    private NewAccount Account(DemoStaff person, Guid institutionId) =>
        new()
        {
            UserName = person.UserName,
            Name = person.Name,
            Email = person.UserName + "@example.org",
            Password = configuration["Demo:Password"] is { Length: > 0 } password ? password : DefaultPassword,
            RoleNames = [person.Role],
            InstitutionId = institutionId,
        };

    private InstitutionProfile Profile(DemoInstitution demo) =>
        new()
        {
            Name = demo.Name,
            SocialCreditCode = demo.SocialCreditCode,
            Kind = demo.Kind,
            DivisionId = divisions.FindByCode(demo.Division, ListedFrom)!.Id,
            LegalRepresentative = demo.LegalRepresentative,
            ContactName = demo.ContactName,
            ContactPhone = PhoneNumber.TryParse(demo.Phone, out var phone) ? sealer.Seal(phone) : null,
            Address = demo.Address,
            AccountName = demo.AccountName,
            BankName = demo.BankName,
            Account = BankAccountNumber.TryParse(demo.Account, out var account) ? sealer.Seal(account) : null,
            OccupationCodes = demo.Occupations,
            CommitmentAccepted = true,
        };

    private static IReadOnlyList<T> Read<T>(string name)
    {
        using var stream = typeof(InstitutionsDemoSeed).Assembly.GetManifestResourceStream(
            $"{typeof(InstitutionsDemoSeed).Namespace}.{name}"
        )!;
        return JsonSerializer.Deserialize<IReadOnlyList<T>>(stream, Json)!;
    }

    private sealed record DemoInstitution(
        string Key,
        string Name,
        string SocialCreditCode,
        InstitutionKind Kind,
        string Division,
        string LegalRepresentative,
        string ContactName,
        string Phone,
        string Address,
        string AccountName,
        string BankName,
        string Account,
        IReadOnlyList<string> Occupations,
        InstitutionStatus State,
        string? Reviewer
    );

    private sealed record DemoStaff(string Institution, string UserName, string Name, string Role);
}
