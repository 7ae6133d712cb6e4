namespace TrainingPlatform.Administration.Account;

/// <summary>Addresses of the pages that the server renders, and the guard against redirects that leave this site.</summary>
internal static class AccountAddresses
{
    public const string LoginPath = "/Account/Login";
    public const string RegisterPath = "/Account/Register";
    public const string ForgotPasswordPath = "/Account/ForgotPassword";
    public const string PrivacyPath = "/Account/Privacy";
    public const string LogoutPath = "/Account/Logout";
    public const string StylePath = "/Account/account.css";

    public static string Login(string? returnUrl) => With(LoginPath, returnUrl);

    public static string With(string path, string? returnUrl) =>
        IsLocal(returnUrl) && returnUrl != "/" ? $"{path}?ReturnUrl={Uri.EscapeDataString(returnUrl!)}" : path;

    public static string LocalOrHome(string? returnUrl) => IsLocal(returnUrl) ? returnUrl! : "/";

    /// <summary>A path of this site: not another host in any of the spellings that browsers follow.</summary>
    private static bool IsLocal(string? url) =>
        url is { Length: > 0 } && url[0] == '/' && (url.Length == 1 || url[1] is not ('/' or '\\')) && !url.Any(char.IsControl);
}
