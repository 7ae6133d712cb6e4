using System.Text.Json.Serialization;

namespace TrainingPlatform.AspNetCore.ApplicationConfiguration;

/// <summary>All texts of one language. Every base resource named must itself be a key of <see cref="Resources"/>.</summary>
public sealed record ApplicationLocalizationDto(IReadOnlyDictionary<string, ResourceTextsDto> Resources, CurrentCultureDto CurrentCulture);

public sealed record ResourceTextsDto(IReadOnlyDictionary<string, string> Texts, IReadOnlyCollection<string> BaseResources);

public sealed record LanguageDto(
    string CultureName,
    string UiCultureName,
    string DisplayName,
    [property: JsonPropertyName("twoLetterISOLanguageName")] string TwoLetterIsoLanguageName,
    string? FlagIcon
);

/// <summary>Patterns are fixed here and not taken from the machine's ICU, so that every node answers the same.</summary>
public sealed record CurrentCultureDto
{
    public required string DisplayName { get; init; }

    public required string EnglishName { get; init; }

    public required string ThreeLetterIsoLanguageName { get; init; }

    public required string TwoLetterIsoLanguageName { get; init; }

    public bool IsRightToLeft { get; init; }

    public required string CultureName { get; init; }

    public required string Name { get; init; }

    public required string NativeName { get; init; }

    public required DateTimeFormatDto DateTimeFormat { get; init; }
}

public sealed record DateTimeFormatDto(
    string CalendarAlgorithmType,
    string DateTimeFormatLong,
    string ShortDatePattern,
    string FullDateTimePattern,
    string DateSeparator,
    string ShortTimePattern,
    string LongTimePattern
);
