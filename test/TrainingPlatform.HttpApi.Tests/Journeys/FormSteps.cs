using Microsoft.Playwright;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.HttpApi.Tests.Journeys;

/// <summary>Fields, buttons and answers by the words that stand on the screen.</summary>
internal static class FormSteps
{
    /// <summary>The visible input, list or text area under a label with exactly these words.</summary>
    public static ILocator Field(this Visitor visitor, string label) =>
        visitor.Page.Locator(
            $"xpath=//label[normalize-space(text())='{label}' or span[@class='label'][normalize-space(text())='{label}']]//*[self::input or self::select or self::textarea] >> visible=true"
        );

    public static Task FillAsync(this Visitor visitor, string label, string value) => visitor.Field(label).FillAsync(value);

    /// <summary>Waits for the option, because lists come from the server.</summary>
    public static Task ChooseAsync(this Visitor visitor, string label, string option) =>
        visitor.Field(label).SelectOptionAsync(new SelectOptionValue { Label = option });

    public static Task PressAsync(this Visitor visitor, string button, bool exact = true) =>
        visitor.Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button, Exact = exact }).First.ClickAsync();

    public static Task PressInDialogAsync(this Visitor visitor, string button) =>
        visitor.Page.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>Fills the server's registration page and agrees to the privacy notice.</summary>
    public static async Task RegisterAccountAsync(this Visitor visitor, Dictionary<string, string> fields)
    {
        await visitor.ArriveAsync("/Account/Register");
        foreach (
            var (name, value) in fields.Append(new("password", TestLogins.Password)).Append(new("confirmPassword", TestLogins.Password))
        )
            await visitor.Page.FillAsync($"input[name={name}]", value);
        await visitor.Page.CheckAsync("input[name=accept]");
        await visitor.Page.ClickAsync("main form button.primary");
    }

    /// <summary>Follows a link of the page, not of the menu.</summary>
    public static async Task FollowAsync(this Visitor visitor, string link)
    {
        await visitor.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();
        await visitor.SettleAsync();
    }

    /// <summary>The page says so; waits for it.</summary>
    public static Task SeeAsync(this Visitor visitor, string words) => visitor.Page.Locator("main").GetByText(words).First.WaitForAsync();

    /// <summary>The state of the one thing the page is about.</summary>
    public static Task SeeStateAsync(this Visitor visitor, string word) =>
        visitor.Page.Locator("main h1 .tp-chip").Filter(new() { HasText = word }).First.WaitForAsync();

    public static Task UploadAsync(this Visitor visitor, byte[] content, string fileName) =>
        visitor
            .Page.Locator("main input[type=file]")
            .First.SetInputFilesAsync(
                new FilePayload
                {
                    Name = fileName,
                    MimeType = "application/pdf",
                    Buffer = content,
                }
            );

    /// <summary>Opens what waits for somebody under these words and comes to the page that settles it.</summary>
    public static async Task OpenTaskAsync(this Visitor visitor, string kind, string words)
    {
        await visitor.GoAsync("/work");
        await visitor.Page.Locator("main .todo a").Filter(new() { HasText = kind }).Filter(new() { HasText = words }).First.ClickAsync();
        await visitor.SettleAsync();
    }
}
