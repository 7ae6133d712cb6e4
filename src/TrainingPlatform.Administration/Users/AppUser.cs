using Microsoft.AspNetCore.Identity;
using TrainingPlatform.Identifiers;

namespace TrainingPlatform.Administration.Users;

/// <summary>
/// An account. The user name is a handle; a trainee signs in by ID number or phone, found through keyed hashes. Whom the account works for
/// (division, institution, enterprise, trainee) decides what it sees.
/// </summary>
internal sealed class AppUser : IdentityUser<Guid>
{
    public AppUser() => Id = Guid.CreateVersion7();

    public AccountKind Kind { get; set; }

    public string Name { get; set; } = "";

    public string? Surname { get; set; }

    public bool IsActive { get; set; } = true;

    public Guid? DivisionId { get; set; }

    public Guid? InstitutionId { get; set; }

    public Guid? EnterpriseId { get; set; }

    public Guid? TraineeId { get; set; }

    /// <summary>Keyed hash of the own ID number: equal in all accounts of one person.</summary>
    public string? PersonKey { get; set; }

    public SealedValue? CitizenId { get; set; }

    public SealedValue? Phone { get; set; }

    /// <summary>Signs in with the common demo password; Production refuses to start while such an account exists.</summary>
    public bool IsDemo { get; set; }

    public DateTimeOffset? PrivacyNoticeAcceptedAt { get; set; }

    public DateTimeOffset CreationTime { get; set; }

    public Guid? CreatorId { get; set; }

    public DateTimeOffset? LastModificationTime { get; set; }

    public Guid? LastModifierId { get; set; }
}

/// <summary>Who an account is for. Trainees' accounts are never listed to officers.</summary>
internal enum AccountKind
{
    Office,
    Institution,
    Enterprise,
    Trainee,
}

/// <summary>A role. Static ones come with the platform and keep their names.</summary>
internal sealed class AppRole : IdentityRole<Guid>
{
    public AppRole() => Id = Guid.CreateVersion7();

    public bool IsDefault { get; set; }

    public bool IsStatic { get; set; }

    public bool IsPublic { get; set; } = true;
}
