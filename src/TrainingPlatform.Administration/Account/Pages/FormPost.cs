using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Domain;

namespace TrainingPlatform.Administration.Account.Pages;

/// <summary>A posted form: its values and the errors found in it, by field; the empty field name stands for the whole form.</summary>
internal sealed class FormPost
{
    private readonly Dictionary<string, string> _errors = [];
    private readonly IFormCollection _form;

    private FormPost(IFormCollection form) => _form = form;

    public static FormPost Blank { get; } = new(FormCollection.Empty);

    public bool Ok => _errors.Count == 0;

    /// <summary>Reads the form; one whose antiforgery token is missing or stale comes back with an error that asks to send it again.</summary>
    public static async Task<FormPost> ReadAsync(Page page)
    {
        var context = page.Context;
        if (!context.Request.HasFormContentType)
            throw new BadHttpRequestException("a form was expected", StatusCodes.Status415UnsupportedMediaType);
        var post = new FormPost(await context.Request.ReadFormAsync(context.RequestAborted));
        if (!await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context))
            post.Fail("", page.T("Account:FormExpired"));
        return post;
    }

    public string this[string name] => _form[name].ToString().Trim();

    /// <summary>Passwords keep their blanks.</summary>
    public string Secret(string name) => _form[name].ToString();

    public string? Error(string name) => _errors.GetValueOrDefault(name);

    public void Fail(string name, string sentence) => _errors.TryAdd(name, sentence);

    public void Fail(InputException refused, TextCatalog texts)
    {
        foreach (var fault in refused.Faults)
            Fail(fault.Member, texts.Text(fault.Code, fault.Data));
    }

    public Html Summary() => Html.When(Error("") is not null, () => $"""<p class="alert" role="alert">{Error("")}</p>""");
}
