namespace TrainingPlatform.Administration.Account.Pages;

/// <summary>One labelled input with its hint and its error, tied together for screen readers.</summary>
internal sealed record Field(string Name, string Label)
{
    public string Type { get; init; } = "text";

    public string? Value { get; init; }

    public string? Hint { get; init; }

    public string? Error { get; init; }

    public string? Autocomplete { get; init; }

    public string? InputMode { get; init; }

    public int MaxLength { get; init; } = 64;

    public bool Required { get; init; } = true;

    public Html Render() =>
        $"""
            <div class="field">
            <label for="{Name}">{Label}</label>
            {Note("hint", Hint)}
            <input id="{Name}" name="{Name}" type="{Type}" maxlength="{MaxLength}"{Attribute(
                "value",
                Type == "password" ? null : Value
            )}{Attribute("autocomplete", Autocomplete)}{Attribute("inputmode", InputMode)}{DescribedBy()}{Flag("required", Required)}{Flag(
                "aria-invalid=\"true\"",
                Error is not null
            )}>
            {Note("error", Error)}
            </div>
            """;

    private Html Note(string kind, string? text) =>
        Html.When(text is not null, () => $"""<p class="{kind}" id="{Name}-{kind}">{text}</p>""");

    private Html DescribedBy()
    {
        var ids = string.Join(
            ' ',
            new[] { Hint is null ? null : Name + "-hint", Error is null ? null : Name + "-error" }.Where(i => i is not null)
        );
        return Attribute("aria-describedby", ids.Length == 0 ? null : ids);
    }

    private static Html Attribute(string name, string? value) => Html.When(value is not null, () => $""" {Raw(name)}="{value}" """);

    private static Html Flag(string markup, bool on) => Html.When(on, () => $" {Raw(markup)}");

    private static Html Raw(string markup)
    {
        var html = new Html(markup.Length, 0);
        html.AppendLiteral(markup);
        return html;
    }
}
