using Microsoft.AspNetCore.Http;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Domain;

namespace TrainingPlatform.Administration.Account.Pages;

/// <summary>Registration in two steps: who are you, then one short form. Nothing typed is lost when something is wrong, but the passwords.</summary>
internal static class RegisterPage
{
    private const string Title = "Account:Register";

    public static IResult Get(HttpContext context, string? kind)
    {
        var page = new Page(context);
        return RegistrationKinds.Find(kind) is { } chosen ? Form(page, chosen, FormPost.Blank) : Choose(page);
    }

    public static async Task<IResult> PostAsync(HttpContext context, string? kind, RegistrationService registration, TextCatalog texts)
    {
        var page = new Page(context);
        if (RegistrationKinds.Find(kind) is not { } chosen)
            return Choose(page);
        var post = await FormPost.ReadAsync(page);
        if (post.Ok)
            try
            {
                await registration.RegisterAsync(Input(chosen, post), context.RequestAborted);
                return Results.LocalRedirect(page.ReturnUrl);
            }
            catch (InputException refused)
            {
                post.Fail(refused, texts);
            }
        return Form(page, chosen, post, StatusCodes.Status400BadRequest);
    }

    private static RegistrationInput Input(RegistrationKind kind, FormPost post) =>
        new()
        {
            Kind = kind,
            Name = post["name"],
            IdNumber = post["idNumber"],
            Phone = post["phone"],
            UserName = post["userName"],
            Email = post["email"],
            Password = post.Secret("password"),
            ConfirmPassword = post.Secret("confirmPassword"),
            AcceptsPrivacyNotice = post["accept"] == "true",
        };

    private static IResult Choose(Page page) =>
        page.Show(
            Title,
            $"""
            <p class="lead">{page.T("Account:WhoAreYou")}</p>
            <ul class="kinds">{RegistrationKinds.All.Select(k => Html.Of($"""
            <li><a class="card" href="{page.To(AccountAddresses.RegisterPath, k.Name)}"><b>{page.T("Account:Kind:" + k.Name)}</b><span>{page.T("Account:KindHint:" + k.Name)}</span></a></li>
            """))}</ul>
            <p class="card next">{page.T("Account:AlreadyRegistered")} <a class="button" href="{page.To(AccountAddresses.LoginPath)}">{page.T("Account:Login")}</a></p>
            """
        );

    private static IResult Form(Page page, RegistrationKind kind, FormPost post, int status = StatusCodes.Status200OK) =>
        page.Show(
            Title,
            $"""
            <p class="lead">{page.T("Account:Kind:" + kind.Name)}</p>
            {post.Summary()}
            <form method="post" action="{page.Here}" class="card">
            {page.Antiforgery()}
            {Fields(page, kind, post).Select(f => (f with { Error = post.Error(f.Name) }).Render())}
            <label class="check"><input type="checkbox" name="accept" value="true" required> <span>{page.T("Account:AcceptPrivacyNotice")}
            <a href="{page.To(AccountAddresses.PrivacyPath)}" target="_blank" rel="noopener">{page.T(
                "Account:PrivacyNotice"
            )}</a></span></label>
            {Html.When(post.Error("accept") is not null, () => $"""<p class="error">{post.Error("accept")}</p>""")}
            <button class="primary">{page.T("Account:CreateAccount")}</button>
            </form>
            <p class="links"><a href="{page.To(AccountAddresses.RegisterPath)}">{page.T("Account:ChooseAgain")}</a></p>
            """,
            status
        );

    private static IEnumerable<Field> Fields(Page page, RegistrationKind kind, FormPost post)
    {
        yield return new("name", page.T(kind.IsPerson ? "Account:OwnName" : "Account:ContactName"))
        {
            Value = post["name"],
            Autocomplete = "name",
        };
        if (kind.IsPerson)
            yield return new("idNumber", page.T("Account:IdNumber"))
            {
                Value = post["idNumber"],
                Hint = page.T("Account:IdNumberHint"),
                MaxLength = 18,
                Autocomplete = "off",
            };
        else
            yield return new("userName", page.T("Account:UserName"))
            {
                Value = post["userName"],
                Hint = page.T("Account:UserNameHint"),
                Autocomplete = "username",
            };
        yield return new("phone", page.T("Account:Phone"))
        {
            Value = post["phone"],
            Type = "tel",
            MaxLength = 20,
            Autocomplete = "tel",
        };
        if (!kind.IsPerson)
            yield return new("email", page.T("Account:Email"))
            {
                Value = post["email"],
                Type = "email",
                MaxLength = 256,
                Autocomplete = "email",
                Required = false,
            };
        yield return new("password", page.T("Account:Password"))
        {
            Type = "password",
            Hint = page.T("Account:PasswordHint"),
            MaxLength = 128,
            Autocomplete = "new-password",
        };
        yield return new("confirmPassword", page.T("Account:ConfirmPassword"))
        {
            Type = "password",
            MaxLength = 128,
            Autocomplete = "new-password",
        };
    }
}
