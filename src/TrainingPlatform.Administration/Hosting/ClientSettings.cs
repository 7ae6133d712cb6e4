using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using TrainingPlatform.Administration.Users;
using TrainingPlatform.AspNetCore.ApplicationConfiguration;

namespace TrainingPlatform.Administration.Hosting;

/// <summary>Tells the client the password rules that the server holds, under ABP's names.</summary>
internal sealed class ClientSettings(IOptions<IdentityOptions> identity) : IClientSettings
{
    public IReadOnlyDictionary<string, string> Settings { get; } =
        new Dictionary<string, string>
        {
            ["Abp.Account.EnableLocalLogin"] = "true",
            ["Abp.Account.IsSelfRegistrationEnabled"] = "true",
            ["Abp.Identity.Password.RequiredLength"] = identity.Value.Password.RequiredLength.ToString(CultureInfo.InvariantCulture),
            ["Abp.Identity.Password.RequiredUniqueChars"] = identity.Value.Password.RequiredUniqueChars.ToString(
                CultureInfo.InvariantCulture
            ),
            ["Abp.Identity.Password.RequireDigit"] = identity.Value.Password.RequireDigit.ToString(),
            ["Abp.Identity.Password.RequireLowercase"] = identity.Value.Password.RequireLowercase.ToString(),
            ["Abp.Identity.Password.RequireUppercase"] = identity.Value.Password.RequireUppercase.ToString(),
            ["Abp.Identity.Password.RequireNonAlphanumeric"] = identity.Value.Password.RequireNonAlphanumeric.ToString(),
            ["Abp.Identity.User.IsUserNameUpdateEnabled"] = "True",
            ["Abp.Identity.User.IsEmailUpdateEnabled"] = "True",
        };

    public IReadOnlyDictionary<string, string> Features { get; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, object> ExtensionModules => UserExtension.Modules;
}
