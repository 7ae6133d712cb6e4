using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Localization;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Messages;

/// <summary>
/// Tells people that something waits for them, in plain words and in the transaction that made it wait. A message can be read by whoever holds the
/// phone: it names no amount, no class and nothing of the person; that stands behind the login.
/// </summary>
internal sealed class CaseMessages(TrainingPlatformDbContext db, INotifications notifications, ClaimFilers filers, TextCatalog texts)
    : IDomainEventHandler<AllowanceProposed>,
        IDomainEventHandler<LinesReturned>,
        IDomainEventHandler<RecoveryServed>,
        IDomainEventHandler<LateFilingDecided>
{
    public Task HandleAsync(AllowanceProposed proposed, CancellationToken ct) =>
        TellAsync(proposed.TraineeUserIds, "AllowanceProposed", [], ct);

    public async Task HandleAsync(LinesReturned returned, CancellationToken ct)
    {
        if (returned.Kind == ClaimKind.LivingAllowance)
            await TellAsync([.. returned.TraineeUserIds.OfType<Guid>()], "AllowanceReturned", [], ct);
        else if (returned.InstitutionId is { } institution)
            await TellAsync(
                await filers.OfAsync(institution, ct),
                "ClaimReturned",
                new() { ["ClaimNo"] = returned.ClaimNumber, ["Count"] = returned.TraineeUserIds.Count },
                ct
            );
    }

    public async Task HandleAsync(RecoveryServed served, CancellationToken ct)
    {
        var words = new Dictionary<string, object?> { ["RecoveryNo"] = served.Number, ["DueOn"] = served.DueOn.ToString("O", null) };
        if (served.InstitutionId is { } institution)
            await TellAsync(await filers.OfAsync(institution, ct), "RecoveryServedOnInstitution", words, ct);
        else
            await TellAsync(await PeopleAsync(served.LineIds, ct), "RecoveryServed", words, ct);
    }

    public Task HandleAsync(LateFilingDecided decided, CancellationToken ct) =>
        TellAsync([decided.AskedByUserId], decided.Admitted ? "LateFilingAdmitted" : "LateFilingRefused", [], ct);

    private async Task<IReadOnlyList<Guid>> PeopleAsync(IReadOnlyList<Guid> lineIds, CancellationToken ct) =>
        await db.Set<SubsidyClaimLine>()
            .Where(l => lineIds.Contains(l.Id) && l.TraineeUserId != null)
            .Select(l => l.TraineeUserId!.Value)
            .Distinct()
            .ToListAsync(ct);

    private async Task TellAsync(IReadOnlyList<Guid> people, string key, Dictionary<string, object?> words, CancellationToken ct)
    {
        foreach (var person in people)
            await notifications.AddAsync(person, Text($"CaseMessage:{key}Subject", words), Text($"CaseMessage:{key}", words), ct);
    }

    /// <summary>Messages go out in Chinese: the reader's language is not known outside a request of the reader's own.</summary>
    private string Text(string key, Dictionary<string, object?> words) =>
        texts.TextIn(TextCatalog.DefaultCulture, LocalizationResource.DefaultName, key, words);
}
