using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace TrainingPlatform.Administration.Account.Pages;

/// <summary>
/// A piece of HTML written as an interpolated string: the literal parts are markup, every value is encoded unless it is HTML itself.
/// Thus <c>Html p = $"&lt;p&gt;{name}&lt;/p&gt;"</c> is safe whatever the name holds.
/// </summary>
[InterpolatedStringHandler]
internal sealed class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _text;

    public Html(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + formattedCount * 16);

    public static Html Empty { get; } = new(0, 0);

    /// <summary>Gives an interpolated string the type <see cref="Html"/> where the compiler cannot tell.</summary>
    public static Html Of(Html html) => html;

    public static Html When(bool condition, Func<Html> html) => condition ? html() : Empty;

    public void AppendLiteral(string markup) => _text.Append(markup);

    public void AppendFormatted(string? value) => _text.Append(Encoder.Encode(value ?? ""));

    public void AppendFormatted(int value) => _text.Append(value);

    public void AppendFormatted(Html? html) => _text.Append(html?._text);

    public void AppendFormatted(IEnumerable<Html> parts)
    {
        foreach (var part in parts)
            _text.Append(part._text);
    }

    public override string ToString() => _text.ToString();
}
