using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.Divisions;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Training.StatedFacts;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training.Demo;

/// <summary>Makes an invented person: account, trainee record, stated facts in every state.</summary>
internal sealed class DemoTraineeMaker(
    TrainingPlatformDbContext db,
    IAccounts accounts,
    ISealer sealer,
    IDivisionTree divisions,
    IConfiguration configuration
)
{
    private const string DefaultPassword = "Demo-2020!";
    private static readonly DateOnly Today = new(2020, 4, 1);
    private static readonly DateOnly RegisteredOn = new(2020, 3, 25);

    public async Task<Trainee> MakeAsync(DemoTrainee demo, CancellationToken ct)
    {
        var id = Guid.CreateVersion7();
        var idNumber = IdNumber(demo);
        PhoneNumber.TryParse(demo.Phone, out var phone);
        var division = divisions.FindByCode(demo.Division, Today)!.Id;
        var userId = await accounts.CreateAsync(Account(demo, idNumber, phone, id), ct);
        var trainee = new Trainee(id, userId, new(demo.Name, sealer.Seal(idNumber), sealer.Seal(phone), idNumber.BornOn), division);
        if (BankAccountNumber.TryParse(demo.Account, out var account))
            trainee.ReceiveAt(demo.BankName!, sealer.Seal(account));
        db.Add(trainee);
        var officer = await accounts.FindByUserNameAsync(demo.Division == "652801" ? "county-reviewer" : "county-reviewer-2", ct);
        foreach (var fact in demo.Facts)
            db.Add(Fact(fact, trainee, officer ?? Guid.Empty));
        return trainee;
    }

    private static CitizenIdNumber IdNumber(DemoTrainee demo)
    {
        var body = string.Create(CultureInfo.InvariantCulture, $"659999{demo.Birth:yyyyMMdd}{demo.Sequence:D3}");
        foreach (var check in "0123456789X")
            if (CitizenIdNumber.TryParse(body + check, out var id))
                return id;
        throw new InvalidOperationException($"demo trainee {demo.Key}: no check character fits");
    }

    private NewAccount Account(DemoTrainee demo, CitizenIdNumber idNumber, PhoneNumber phone, Guid traineeId) =>
        new()
        {
            UserName = demo.UserName,
            Name = demo.Name,
            Password =
                demo.UserName is null ? Nobodys()
                : configuration["Demo:Password"] is { Length: > 0 } password ? password
                : DefaultPassword,
            Phone = phone,
            CitizenId = idNumber,
            RoleNames = [RoleNames.Trainee],
            TraineeId = traineeId,
        };

    // Only named people log in; the others are there to be seen in lists.
    private static string Nobodys() => "Aa1!" + RandomNumberGenerator.GetHexString(24);

    private static StatedFact Fact(DemoFact demo, Trainee trainee, Guid officer)
    {
        var decidedOn = demo.On ?? RegisteredOn.AddDays(1);
        var statedOn = demo.On?.AddDays(-2) ?? RegisteredOn;
        var statement = new FactStatement(demo.Kind, demo.Value, demo.From, demo.To);
        var fact = new StatedFact(Guid.CreateVersion7(), new(trainee.Id, trainee.DivisionId), statement, DemoFile.At(statedOn));
        var by = new FactDecider(officer, IsThePerson: false, decidedOn, DemoFile.At(decidedOn));
        if (demo.Source is not null)
            fact.Verify(new FactVerification(demo.Source, decidedOn, null), by);
        else if (demo.Refused is not null)
            fact.Refuse(demo.Refused, by);
        return fact;
    }
}
