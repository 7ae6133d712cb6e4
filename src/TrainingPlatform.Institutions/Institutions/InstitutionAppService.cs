using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Institutions.Institutions;

/// <summary>What an institution does about itself: register, correct, submit.</summary>
internal sealed class InstitutionAppService(
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    NumberSeries numbers,
    InstitutionReader reader,
    InstitutionInputRules rules,
    IDataScope scope,
    IDivisionTree divisions,
    IAccounts accounts,
    ICurrentUser user,
    IBusinessClock clock,
    ILogger<InstitutionAppService> log
)
{
    public const string NumberKind = "INS";

    public async Task<InstitutionDto> RegisterAsync(InstitutionInput input, CancellationToken ct)
    {
        if (scope.InstitutionId is not null)
            throw new BusinessException(InstitutionsErrorCodes.AlreadyRegistered);
        var profile = rules.Read(input, first: true);
        var id = Guid.CreateVersion7();
        var own = new DataScopeValue
        {
            All = scope.All,
            DivisionIds = scope.DivisionIds,
            InstitutionId = id,
        };
        using var opened = scope.Open(own, "registration of the caller's own institution");
        var institution = await unitOfWork.RunAsync(
            c => RegisterAsync(id, profile, c),
            ct,
            Lock(profile),
            "institution-registrant:" + user.Id
        );
        log.LogInformation("Institution {Number} registered in {DivisionId}", institution.Number, institution.DivisionId);
        return await reader.ToDtoAsync(institution, ct);
    }

    public Task<InstitutionDto> UpdateAsync(Guid id, InstitutionInput input, CancellationToken ct)
    {
        var profile = rules.Read(input, first: false);
        return unitOfWork.RunAsync(
            async c =>
            {
                var institution = await reader.LoadAsync(id, c);
                await CheckCodeFreeAsync(profile.SocialCreditCode, id, c);
                db.ExpectStamp(institution, input.ConcurrencyStamp);
                institution.Edit(profile, clock.Now);
                await db.SaveChangesAsync(c);
                return await reader.ToDtoAsync(institution, c);
            },
            ct,
            Lock(profile)
        );
    }

    public async Task<InstitutionDto> SubmitAsync(Guid id, CancellationToken ct)
    {
        var institution = await reader.LoadAsync(id, ct);
        institution.Submit(user.Id!.Value, clock.Now);
        await db.SaveChangesAsync(ct);
        log.LogInformation("Institution {Number} submitted", institution.Number);
        return await reader.ToDtoAsync(institution, ct);
    }

    private async Task<TrainingInstitution> RegisterAsync(Guid id, InstitutionProfile profile, CancellationToken ct)
    {
        await CheckCodeFreeAsync(profile.SocialCreditCode, id, ct);
        await CheckFirstOfCallerAsync(ct);
        var number = await numbers.NextAsync(NumberKind, divisions.Get(profile.DivisionId).Code, clock.Today.Year, ct);
        var institution = new TrainingInstitution(id, number, profile, user.Id!.Value, clock.Now);
        db.Add(institution);
        await accounts.AssignInstitutionAsync(user.Id!.Value, id, ct);
        await db.SaveChangesAsync(ct);
        return institution;
    }

    private async Task CheckCodeFreeAsync(string code, Guid own, CancellationToken ct)
    {
        using var opened = scope.Open(DataScopeValue.Everything, "one active institution per social credit code");
        if (await db.Set<TrainingInstitution>().AnyAsync(i => i.ActiveCode == code && i.Id != own, ct))
            throw new InputException("socialCreditCode", InstitutionsErrorCodes.CodeTaken);
    }

    private async Task CheckFirstOfCallerAsync(CancellationToken ct)
    {
        using var opened = scope.Open(DataScopeValue.Everything, "one active institution per registrant");
        if (await db.Set<TrainingInstitution>().AnyAsync(i => i.RegisteredByUserId == user.Id && i.ActiveCode != null, ct))
            throw new BusinessException(InstitutionsErrorCodes.AlreadyRegistered);
    }

    private static string Lock(InstitutionProfile profile) => "institution-code:" + profile.SocialCreditCode;
}
