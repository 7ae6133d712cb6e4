namespace TrainingPlatform.AspNetCore.ApplicationConfiguration;

/// <summary>What the ABP client asks at boot and after every sign-in; the client reads most of it without a guard, so nothing may be left out.</summary>
public sealed record ApplicationConfigurationDto
{
    public required ApplicationLocalizationConfigurationDto Localization { get; init; }

    public required ApplicationAuthConfigurationDto Auth { get; init; }

    public required ValuesDto Setting { get; init; }

    public required CurrentUserDto CurrentUser { get; init; }

    public required ValuesDto Features { get; init; }

    public GlobalFeaturesDto GlobalFeatures { get; init; } = new([]);

    public MultiTenancyDto MultiTenancy { get; init; } = new(false);

    public CurrentTenantDto CurrentTenant { get; init; } = new(null, null, false);

    public TimingDto Timing { get; init; } = new(new(new("Asia/Shanghai"), new("China Standard Time")));

    public ClockDto Clock { get; init; } = new("Utc");

    public ObjectExtensionsDto ObjectExtensions { get; init; } = new();

    public IReadOnlyDictionary<string, object?> ExtraProperties { get; init; } = new Dictionary<string, object?>();
}

/// <summary>Languages and culture; the texts themselves come from application-localization.</summary>
public sealed record ApplicationLocalizationConfigurationDto
{
    private static readonly IReadOnlyDictionary<string, object> Nothing = new Dictionary<string, object>();

    public IReadOnlyDictionary<string, object> Values { get; init; } = Nothing;

    public IReadOnlyDictionary<string, object> Resources { get; init; } = Nothing;

    public required IReadOnlyList<LanguageDto> Languages { get; init; }

    public required CurrentCultureDto CurrentCulture { get; init; }

    public required string DefaultResourceName { get; init; }

    public IReadOnlyDictionary<string, object> LanguagesMap { get; init; } = Nothing;

    public IReadOnlyDictionary<string, object> LanguageFilesMap { get; init; } = Nothing;

    public bool UseRouteBasedCulture { get; init; }
}

public sealed record ApplicationAuthConfigurationDto(IReadOnlyDictionary<string, bool> GrantedPolicies);

/// <summary>Settings and features are strings, also the booleans.</summary>
public sealed record ValuesDto(IReadOnlyDictionary<string, string> Values);

public sealed record CurrentUserDto
{
    public bool IsAuthenticated { get; init; }

    public Guid? Id { get; init; }

    public Guid? TenantId { get; init; }

    public Guid? ImpersonatorUserId { get; init; }

    public Guid? ImpersonatorTenantId { get; init; }

    public string? ImpersonatorUserName { get; init; }

    public string? ImpersonatorTenantName { get; init; }

    public string? UserName { get; init; }

    public string? Name { get; init; }

    public string? SurName { get; init; }

    public string? Email { get; init; }

    public bool EmailVerified { get; init; }

    public string? PhoneNumber { get; init; }

    public bool PhoneNumberVerified { get; init; }

    public IReadOnlyList<string> Roles { get; init; } = [];

    public string? SessionId { get; init; }
}

public sealed record GlobalFeaturesDto(IReadOnlyList<string> EnabledFeatures);

public sealed record MultiTenancyDto(bool IsEnabled);

public sealed record CurrentTenantDto(Guid? Id, string? Name, bool IsAvailable);

public sealed record TimingDto(TimeZoneDto TimeZone);

public sealed record TimeZoneDto(IanaTimeZoneDto Iana, WindowsTimeZoneDto Windows);

public sealed record IanaTimeZoneDto(string TimeZoneName);

public sealed record WindowsTimeZoneDto(string TimeZoneId);

public sealed record ClockDto(string Kind);

/// <summary>Extra columns on ABP's pages; both members must be there.</summary>
public sealed record ObjectExtensionsDto
{
    public IReadOnlyDictionary<string, object> Modules { get; init; } = new Dictionary<string, object>();

    public IReadOnlyDictionary<string, object> Enums { get; init; } = new Dictionary<string, object>();
}
