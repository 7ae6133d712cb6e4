using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using TrainingPlatform.Administration.Contracts;

namespace TrainingPlatform.Administration.Account.Pages;

/// <summary>Sign-in by user name, phone or ID number. In Development it offers the demo logins, one button each.</summary>
internal static class LoginPage
{
    public static async Task<IResult> GetAsync(HttpContext context, IDemoLogins demo)
    {
        var page = new Page(context);
        return Show(page, FormPost.Blank, await demo.ListAsync(context.RequestAborted));
    }

    public static async Task<IResult> PostAsync(HttpContext context, SignInService signIn, IDemoLogins demo)
    {
        var page = new Page(context);
        var post = await FormPost.ReadAsync(page);
        if (post["login"].Length == 0 || post.Secret("password").Length == 0)
            post.Fail("", page.T("Account:LoginAndPasswordNeeded"));
        if (
            post.Ok
            && await signIn.SignInAsync(post["login"], post.Secret("password"), post["rememberMe"] == "true", context.RequestAborted)
                is { } refused
        )
            post.Fail("", refused.Sentence(page));
        return post.Ok
            ? Results.LocalRedirect(page.ReturnUrl)
            : Show(page, post, await demo.ListAsync(context.RequestAborted), StatusCodes.Status400BadRequest);
    }

    private static IResult Show(Page page, FormPost post, IReadOnlyList<DemoLogin> demo, int status = StatusCodes.Status200OK) =>
        page.Show(
            "Account:Login",
            $"""
            {post.Summary()}
            <form method="post" action="{page.Here}" class="card">
            {page.Antiforgery()}
            {new Field("login", page.T("Account:LoginName"))
            {
                Value = post["login"],
                Hint = page.T("Account:LoginNameHint"),
                Autocomplete = "username",
            }.Render()}
            {new Field("password", page.T("Account:Password"))
            {
                Type = "password",
                Autocomplete = "current-password",
                MaxLength = 128,
            }.Render()}
            <label class="check"><input type="checkbox" name="rememberMe" value="true"> {page.T("Account:RememberMe")}</label>
            <button class="primary">{page.T("Account:Login")}</button>
            <p class="links"><a href="{page.To(AccountAddresses.ForgotPasswordPath)}">{page.T("Account:ForgotPassword")}</a></p>
            </form>
            <p class="card next">{page.T("Account:NoAccountYet")} <a class="button" href="{page.To(AccountAddresses.RegisterPath)}">{page.T(
                "Account:Register"
            )}</a></p>
            {Html.When(demo.Count > 0, () => Demo(page, demo))}
            """,
            status
        );

    private static Html Demo(Page page, IReadOnlyList<DemoLogin> demo) =>
        $"""
            <section class="card demo" aria-labelledby="demo">
            <h2 id="demo">{page.T("Account:DemoLogins")}</h2>
            <p class="hint">{page.T("Account:DemoLoginsHint", "Password", demo[0].Password)}</p>
            <ul>{demo.Select(d => DemoRow(page, d))}</ul>
            </section>
            """;

    private static Html DemoRow(Page page, DemoLogin login) =>
        $"""
            <li><form method="post" action="{page.Here}">{page.Antiforgery()}
            <input type="hidden" name="login" value="{login.UserName}"><input type="hidden" name="password" value="{login.Password}">
            <button><b>{string.Join(
                "、",
                login.Roles.Select(r => page.T("Role:" + r))
            )}</b> <span>{login.Name}</span> <code>{login.UserName}</code></button></form></li>
            """;
}
