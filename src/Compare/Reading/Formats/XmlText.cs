using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Compare;

/// <summary>Parses XML that others wrote: no document type, no entity but the five built in, nothing fetched, nothing nested without end.</summary>
internal static class XmlText
{
    /// <summary>The root element, or null with the fault added.</summary>
    public static XElement? Parse(string text, ReadingOptions options, string expected, EntryCollector entries)
    {
        try
        {
            return IsTooDeep(text, options.MaximumDepth, expected, entries) ? null : Load(text);
        }
        catch (XmlException failure)
        {
            var place = failure.LineNumber > 0 ? JsonText.Line(failure.LineNumber) : null;
            var isDeclared = text.AsSpan(0, Math.Min(text.Length, 4096)).Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
            entries.Refuse(place, isDeclared ? $"declares a document type, which is not read, expected {expected} without one" : $"is not well-formed XML, expected {expected}");
            return null;
        }
    }

    /// <summary>The elements of a local name below an element, in whatever namespace.</summary>
    public static IEnumerable<XElement> All(this XElement element, string name) => element.Descendants().Where(child => child.Name.LocalName == name);

    /// <summary>The first child of one of the local names, in whatever namespace, or null.</summary>
    public static XElement? Child(this XElement element, params string[] names) =>
        names.Select(name => element.Elements().FirstOrDefault(child => child.Name.LocalName == name)).FirstOrDefault(child => child is not null);

    /// <summary>An element's text, cut where it is too long for a field: elements of one name may stand inside each other.</summary>
    public static string Short(this XElement element)
    {
        const int longest = 2000;
        var text = new StringBuilder();
        foreach (var node in element.DescendantNodes().OfType<XText>())
        {
            text.Append(node.Value);
            if (text.Length > longest) break;
        }

        return text.ToString();
    }

    private static bool IsTooDeep(string text, int deepest, string expected, EntryCollector entries)
    {
        using var reader = Open(text);
        while (reader.Read())
        {
            if (reader.Depth <= deepest) continue;
            entries.Refuse(
                ((IXmlLineInfo)reader).HasLineInfo() ? JsonText.Line(((IXmlLineInfo)reader).LineNumber) : null,
                string.Create(CultureInfo.InvariantCulture, $"elements nest deeper than {deepest}, expected {expected}"));
            return true;
        }

        return false;
    }

    private static XElement? Load(string text)
    {
        using var reader = Open(text);
        return XDocument.Load(reader).Root;
    }

    private static XmlReader Open(string text) => XmlReader.Create(
        new StringReader(text),
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CheckCharacters = true });
}
