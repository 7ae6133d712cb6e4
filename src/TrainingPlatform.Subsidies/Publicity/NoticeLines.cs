using System.Security.Cryptography;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Determinations;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>
/// What a list shows of each line. A line of the allowance, or of a class whose institution's name would tell that its trainees are disabled
/// or poor, appears as code, class size and amount only. The project is the occupation of the national list, never a class's free name.
/// </summary>
internal sealed class NoticeLines(ITrainingFacts training, IInstitutionFacts institutions, TextCatalog texts)
{
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private const int CodeLength = 10;
    private const int SaltBytes = 16;
    private const string TellingWords = "Publicity:TellingWords";

    /// <returns>In the order of the lines.</returns>
    public async Task<IReadOnlyList<NoticeLine>> OfAsync(
        SubsidyClaim claim,
        IReadOnlyCollection<SubsidyClaimLine> lines,
        CancellationToken ct
    )
    {
        var trained = await training.ClassAsync(claim.ClassId, ct);
        var unit = claim.InstitutionId is { } id ? (await institutions.FindAsync(id, ct))?.Name : null;
        if (claim.Kind == ClaimKind.TrainingSubsidy && !Tells(unit))
            return [.. lines.Select(l => Named(l, claim, unit, trained.OccupationName))];
        var heads = (await training.EnrolmentsAsync(claim.ClassId, ct)).Count;
        return [.. lines.Select(l => new NoticeLine(l, NewCode(), NewSalt()) { Heads = heads })];
    }

    /// <summary>As the line that is added to would be shown; what it was paid by is not what is added by.</summary>
    public async Task<IReadOnlyList<NoticeLine>> OfAsync(
        SubsidyClaim claim,
        IReadOnlyList<NoticeAddition> additions,
        CancellationToken ct
    ) =>
        [
            .. (await OfAsync(claim, [.. additions.Select(a => claim.Line(a.LineId))], ct)).Zip(
                additions,
                (line, addition) => line with { Standard = null, StandardUnit = null, Addition = addition }
            ),
        ];

    /// <summary>In both languages, whatever the caller's: a list is published once.</summary>
    private bool Tells(string? unit) =>
        unit is not null
        && TextCatalog.Cultures.Any(c =>
            texts
                .TextIn(c, Localization.LocalizationResource.DefaultName, TellingWords)
                .Split('|')
                .Any(w => unit.Contains(w, StringComparison.OrdinalIgnoreCase))
        );

    private static NoticeLine Named(SubsidyClaimLine line, SubsidyClaim claim, string? unit, string project)
    {
        var standard = LineStandard.Of(line.DeterminationJson);
        return new NoticeLine(line, NewCode(), NewSalt())
        {
            UnitName = unit,
            PersonMask = NameMask.Of(line.TraineeName),
            Project = project,
            Level = claim.Level,
            Heads = 1,
            Standard = standard?.Value,
            StandardUnit = standard?.Unit.ToString(),
        };
    }

    private static string NewCode() => RandomNumberGenerator.GetString(Alphabet, CodeLength);

    private static string NewSalt() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SaltBytes));
}
