namespace Compare;

/// <summary>Something that notebooks show as HTML and terminals as text.</summary>
/// <remarks>Notebooks of the Verso kind call a public method named ToHtml; .NET Interactive asks <see cref="NotebookFormatters"/>.</remarks>
internal interface INotebookOutput
{
    /// <summary>HTML without scripts, everything foreign escaped.</summary>
    string ToHtml();

    /// <summary>The same in plain lines.</summary>
    string ToText();
}

/// <summary>Tells .NET Interactive who formats a type. It is found by its name: this library needs no package of .NET Interactive.</summary>
/// <param name="formatterSourceType">A class with a method <c>CreateTypeFormatters</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>A class with a method <c>CreateTypeFormatters</c>.</summary>
    public Type FormatterSourceType => formatterSourceType;

    /// <summary>The formats that a notebook keeps for one value.</summary>
    public string[] PreferredMimeTypes { get; set; } = ["text/html", "text/plain"];
}

/// <summary>The formatters of every <see cref="INotebookOutput"/>, in the form that .NET Interactive expects: it calls all of this by name.</summary>
internal sealed class NotebookFormatters
{
#pragma warning disable CA1822 // .NET Interactive makes an object and looks for members of it.
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new NotebookFormatter("text/html", output => output.ToHtml()),
        new NotebookFormatter("text/plain", output => output.ToText()),
    ];
#pragma warning restore CA1822

    /// <summary>Writes one format.</summary>
    private sealed class NotebookFormatter(string mimeType, Func<INotebookOutput, string> format)
    {
        public string MimeType => mimeType;

        public bool Format(object instance, TextWriter writer)
        {
            if (instance is not INotebookOutput output) return false;
            writer.Write(format(output));
            return true;
        }
    }
}
