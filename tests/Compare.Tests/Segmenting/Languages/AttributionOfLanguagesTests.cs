namespace Compare;

/// <summary>Who says what in sentences written for this test, with marks around sources and contents.</summary>
public class AttributionOfLanguagesTests
{
    private static string[] Lines(string file) => File.ReadAllLines(Path.Combine(TestFolder.Root, "tests", "Compare.Tests", "Segmenting", "Languages", file));

    [TestCase("de", "attributions.txt", 1.0, 1.0)]
    [TestCase("fr", "attributions.txt", 1.0, 1.0)]
    [TestCase("es", "attributions.txt", 1.0, 1.0)]
    [TestCase("uk", "attributions.txt", 1.0, 1.0)]
    [TestCase("ru", "attributions.txt", 1.0, 1.0)]
    [TestCase("de", "attributions.unseen.txt", 0.5, 0.5)]
    [TestCase("fr", "attributions.unseen.txt", 0.5, 0.5)]
    [TestCase("es", "attributions.unseen.txt", 0.5, 0.5)]
    [TestCase("uk", "attributions.unseen.txt", 0.5, 0.5)]
    [TestCase("ru", "attributions.unseen.txt", 0.5, 0.5)]
    public void Words_go_to_whom_they_were_written_for(string language, string file, double leastContent, double leastSource)
    {
        int wanted = 0, given = 0, both = 0, sources = 0, right = 0, named = 0;
        foreach (var line in Lines(file).Where(line => line.StartsWith(language + "\t", StringComparison.Ordinal)))
        {
            var (text, content, source) = Parse(line.Split('\t')[1]);
            var sentence = ArticleSegmenter.SegmentText(text, language).Single();
            var found = sentence.Attributions.Where(attribution => attribution.IsProposition).ToList();
            var words = sentence.Tokens.Where(token => token.Kind != TokenKind.Mark).ToList();
            var isWanted = words.ConvertAll(token => content.Any(span => span.Contains(token.Span)));
            var isGiven = words.ConvertAll(token => found.Any(attribution => attribution.Content.Any(span => span.Contains(token.Span))));
            wanted += isWanted.Count(word => word);
            given += isGiven.Count(word => word);
            both += isWanted.Zip(isGiven).Count(pair => pair.First && pair.Second);
            var name = found.Select(attribution => attribution.Source).FirstOrDefault(written => written.Length > 0) ?? "";
            (sources, named, right) = (sources + (source.Length > 0 ? 1 : 0), named + (name.Length > 0 ? 1 : 0), right + (source.Length > 0 && source == name ? 1 : 0));
            if (!isWanted.SequenceEqual(isGiven) || name != source)
                TestContext.Out.WriteLine($"{line.Split('\t')[1]}\n    said by \"{name}\": {string.Join(" | ", found.SelectMany(attribution => attribution.Content).Select(span => span.Of(text)))}");
        }

        var (contentF1, sourceF1) = (2.0 * both / (wanted + given), 2.0 * right / (sources + named));
        TestContext.Out.WriteLine(FormattableString.Invariant($"{language} {file}: content F1 {contentF1:0.000}, source F1 {sourceF1:0.000}"));
        Assert.That(contentF1, Is.GreaterThanOrEqualTo(leastContent));
        Assert.That(sourceF1, Is.GreaterThanOrEqualTo(leastSource));
    }

    /// <summary>The sentence without marks, what is said in it, and by whom.</summary>
    private static (string Text, List<TextSpan> Content, string Source) Parse(string marked)
    {
        var text = new System.Text.StringBuilder();
        var content = new List<TextSpan>();
        int opened = 0, named = 0;
        var source = "";
        foreach (var unit in marked)
        {
            if (unit == '⟦') opened = text.Length;
            else if (unit == '⟧') content.Add(TextSpan.Between(opened, text.Length));
            else if (unit == '⟨') named = text.Length;
            else if (unit == '⟩') source = text.ToString(named, text.Length - named);
            else text.Append(unit);
        }

        return (text.ToString(), content, source);
    }
}
