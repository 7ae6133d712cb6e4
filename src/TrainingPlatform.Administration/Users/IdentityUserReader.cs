using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Administration.Roles;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.Users;

/// <summary>Reading half of ABP's users page.</summary>
internal sealed class IdentityUserReader(VisibleUsers visible, TrainingPlatformDbContext db, IDivisionTree divisions)
{
    public async Task<PagedResultDto<IdentityUserDto>> ListAsync(PagedAndSortedRequest request, CancellationToken ct)
    {
        var query = Filter(visible.Query().AsNoTracking(), request.Filter);
        var count = await query.CountAsync(ct);
        var users = await Sort(query, request.Sorting).Skip(request.Skip()).Take(request.Take()).ToListAsync(ct);
        return new(count, users.ConvertAll(ToDto));
    }

    public async Task<IdentityUserDto> GetAsync(Guid id, CancellationToken ct) => ToDto(await visible.GetAsync(id, ct));

    public async Task<IdentityUserDto?> FindAsync(string? userName, string? email, CancellationToken ct)
    {
        var name = userName?.ToUpperInvariant();
        var mail = email?.ToUpperInvariant();
        var user = await visible
            .Query()
            .FirstOrDefaultAsync(u => (name != null && u.NormalizedUserName == name) || (mail != null && u.NormalizedEmail == mail), ct);
        return user is null ? null : ToDto(user);
    }

    public async Task<ListResultDto<IdentityRoleDto>> RolesAsync(Guid id, CancellationToken ct)
    {
        var user = await visible.GetAsync(id, ct);
        var names = (await db.RolesOfAsync([user.Id], ct))[user.Id].ToList();
        var roles = await db.Set<AppRole>().AsNoTracking().Where(r => names.Contains(r.Name!)).ToListAsync(ct);
        return new(roles.ConvertAll(IdentityRoleDto.From));
    }

    public async Task<ListResultDto<UserLookupDto>> SearchAsync(PagedAndSortedRequest request, CancellationToken ct)
    {
        var page = await ListAsync(request, ct);
        return new([.. page.Items.Select(u => new UserLookupDto(u.Id, u.UserName, u.Name, u.Surname, u.Email, u.IsActive))]);
    }

    public async Task<UserLookupDto> LookupAsync(Guid id, CancellationToken ct)
    {
        var u = await visible.GetAsync(id, ct);
        return new(u.Id, u.UserName!, u.Name, u.Surname, u.Email, u.IsActive);
    }

    public IdentityUserDto ToDto(AppUser u) =>
        new()
        {
            Id = u.Id,
            UserName = u.UserName!,
            Name = u.Name,
            Surname = u.Surname,
            Email = u.Email,
            EmailConfirmed = u.EmailConfirmed,
            PhoneNumber = u.Phone?.Mask,
            IsActive = u.IsActive,
            LockoutEnabled = u.LockoutEnabled,
            LockoutEnd = u.LockoutEnd,
            ConcurrencyStamp = u.ConcurrencyStamp!,
            CreationTime = u.CreationTime,
            CreatorId = u.CreatorId,
            LastModificationTime = u.LastModificationTime,
            LastModifierId = u.LastModifierId,
            ExtraProperties = new Dictionary<string, object?>
            {
                [UserExtension.DivisionCode] = u.DivisionId is { } d ? divisions.Get(d).Code : null,
            },
        };

    private static IQueryable<AppUser> Filter(IQueryable<AppUser> users, string? filter)
    {
        if (string.IsNullOrWhiteSpace(filter))
            return users;
        var text = filter.Trim();
        var upper = text.ToUpperInvariant();
        return users.Where(u =>
            u.NormalizedUserName!.Contains(upper)
            || u.Name.Contains(text)
            || (u.NormalizedEmail != null && u.NormalizedEmail.Contains(upper))
        );
    }

    private static IOrderedQueryable<AppUser> Sort(IQueryable<AppUser> users, string? sorting) =>
        sorting?.Trim().ToUpperInvariant().Split(' ') switch
        {
            ["USERNAME", "DESC"] => users.OrderByDescending(u => u.UserName),
            ["NAME", "DESC"] => users.OrderByDescending(u => u.Name).ThenBy(u => u.UserName),
            ["NAME", ..] => users.OrderBy(u => u.Name).ThenBy(u => u.UserName),
            ["EMAIL", "DESC"] => users.OrderByDescending(u => u.Email).ThenBy(u => u.UserName),
            ["EMAIL", ..] => users.OrderBy(u => u.Email).ThenBy(u => u.UserName),
            ["CREATIONTIME", "DESC"] => users.OrderByDescending(u => u.CreationTime).ThenBy(u => u.UserName),
            ["CREATIONTIME", ..] => users.OrderBy(u => u.CreationTime).ThenBy(u => u.UserName),
            ["ISACTIVE", "DESC"] => users.OrderByDescending(u => u.IsActive).ThenBy(u => u.UserName),
            ["ISACTIVE", ..] => users.OrderBy(u => u.IsActive).ThenBy(u => u.UserName),
            _ => users.OrderBy(u => u.UserName),
        };
}
