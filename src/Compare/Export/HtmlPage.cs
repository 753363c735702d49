using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Compare;

/// <summary>A page under construction. Text reaches it only through interpolated strings, and every hole in them is escaped.</summary>
/// <remarks>No overload takes a plain string: what an article holds cannot become markup by a forgotten call.</remarks>
internal sealed class HtmlPage
{
    private readonly StringBuilder html = new();

    /// <summary>Adds markup; the holes are escaped for text and for attributes in double quotes.</summary>
    /// <remarks>The handler writes into this page while the string is evaluated; nothing is left to do here.</remarks>
    public HtmlPage Add([InterpolatedStringHandlerArgument("")] ref EscapingHandler markup) => this;

    /// <inheritdoc/>
    public override string ToString() => html.ToString();

    /// <summary>Collects the pieces of one interpolated string.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct EscapingHandler
    {
        private readonly StringBuilder html;

        public EscapingHandler(int literalLength, int formattedCount, HtmlPage page)
        {
            html = page.html;
            html.EnsureCapacity(html.Length + literalLength + (16 * formattedCount));
        }

        public void AppendLiteral(string value) => html.Append(value);

        public void AppendFormatted(string? value) => HtmlText.AppendEscaped(html, value);

        public void AppendFormatted(int value) => html.Append(value.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(double value, string format) => html.Append(value.ToString(format, CultureInfo.InvariantCulture));

        public void AppendFormatted(Markup value) => html.Append(value.Html);
    }
}

/// <summary>Markup of our own that is not escaped again.</summary>
/// <param name="Html">Well-formed markup in which everything foreign is escaped.</param>
internal readonly record struct Markup(string Html);

/// <summary>Foreign text made harmless.</summary>
internal static class HtmlText
{
    /// <summary>The text with markup characters as references, and what HTML cannot hold (control characters, half surrogate pairs) as U+FFFD.</summary>
    public static string Escape(string? text)
    {
        var html = new StringBuilder();
        AppendEscaped(html, text);
        return html.ToString();
    }

    /// <summary>Appends the text as <see cref="Escape"/> gives it.</summary>
    public static void AppendEscaped(StringBuilder html, string? text)
    {
        for (var index = 0; index < (text?.Length ?? 0); index++)
        {
            var unit = text![index];
            if (char.IsHighSurrogate(unit) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                html.Append(unit).Append(text[++index]);
                continue;
            }

            _ = unit switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                '\t' or '\n' => html.Append(unit),
                '\r' => html.Append(' '),
                _ => html.Append(char.IsControl(unit) || char.IsSurrogate(unit) ? '\uFFFD' : unit),
            };
        }
    }

    /// <summary>The address in its canonical form where a reader may safely follow it (http or https); otherwise null.</summary>
    public static string? SafeUrl(string? url) =>
        Uri.TryCreate(url?.Trim(), UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? address.AbsoluteUri
            : null;
}
