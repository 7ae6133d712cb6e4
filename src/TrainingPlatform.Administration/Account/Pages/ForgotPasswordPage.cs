using Microsoft.AspNetCore.Http;

namespace TrainingPlatform.Administration.Account.Pages;

/// <summary>Asks for a reset link. The answer is the same whether the account exists or not.</summary>
internal static class ForgotPasswordPage
{
    private const string Title = "Account:ForgotPassword";

    public static IResult Get(HttpContext context) => Show(new Page(context), FormPost.Blank);

    public static async Task<IResult> PostAsync(HttpContext context, PasswordResetService resets)
    {
        var page = new Page(context);
        var post = await FormPost.ReadAsync(page);
        if (post["login"].Length == 0)
            post.Fail("login", page.T(AdministrationErrorCodes.FieldMissing));
        if (!post.Ok)
            return Show(page, post, StatusCodes.Status400BadRequest);
        await resets.SendLinkAsync(post["login"], context.RequestAborted);
        return page.Show(
            Title,
            $"""
            <div class="card"><p role="status">{page.T("Account:ResetLinkSent")}</p><p class="hint">{page.T("Account:ResetLinkHelp")}</p>
            <a class="button" href="{page.To(AccountAddresses.LoginPath)}">{page.T("Account:BackToLogin")}</a></div>
            """
        );
    }

    private static IResult Show(Page page, FormPost post, int status = StatusCodes.Status200OK) =>
        page.Show(
            Title,
            $"""
            {post.Summary()}
            <form method="post" action="{page.Here}" class="card">
            {page.Antiforgery()}
            {new Field("login", page.T("Account:LoginName"))
            {
                Value = post["login"],
                Hint = page.T("Account:LoginNameHint"),
                Error = post.Error("login"),
                Autocomplete = "username",
            }.Render()}
            <button class="primary">{page.T("Account:SendResetLink")}</button>
            </form>
            <p class="links"><a href="{page.To(AccountAddresses.LoginPath)}">{page.T("Account:BackToLogin")}</a></p>
            """,
            status
        );
}
