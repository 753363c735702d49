using System.CommandLine;

namespace Compare;

/// <summary>segment: the sentences of articles, with whose words they give.</summary>
internal static class SegmentVerb
{
    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("path") { Description = "An article, a folder of articles, or - for standard input." };
        var verb = new Verb(
            "segment",
            "Writes the sentences of articles as CSV: file, part, start, end, text, source, cue, depth. Offsets are UTF-16 units, end exclusive; "
            + "several sources of one sentence are joined by \"; \", outermost first, and depth counts how deep they nest.",
            ("compare-coverage segment story.txt", "The sentences of one article."),
            ("compare-coverage segment story.txt --as-is --out sentences.csv", "With offsets into the file itself."))
        {
            path,
        };
        var tuning = new Tuning().AddReading(verb);
        var output = new OutputFile().AddTo(verb);
        verb.SetAction(arguments =>
        {
            var corpus = InputFiles.Articles(arguments.GetValue(path)!, tuning.Read(arguments).Reading, terminal);
            output.Write(arguments, terminal, writer => CsvRecords.WriteExact(writer, corpus.Articles.SelectMany(Lines)));
            return 0;
        });
        return verb;
    }

    private static IEnumerable<SegmentLine> Lines(Article article) => ArticleSegmenter.Segment(article).Sentences.Select(sentence => new SegmentLine(
        article.File,
        sentence.Part,
        sentence.Span.Start,
        sentence.Span.End,
        sentence.Span.Of(article.Text),
        string.Join("; ", sentence.Attributions.Select(attribution => attribution.Source).Where(source => source.Length > 0)),
        string.Join("; ", sentence.Attributions.Select(attribution => attribution.CueSpan.Of(article.Text))),
        sentence.Attributions.IsEmpty ? 0 : sentence.Attributions.Max(attribution => attribution.Depth)));

    /// <summary>One line of the output.</summary>
    private sealed record SegmentLine(string File, ArticlePart Part, int Start, int End, string Text, string Source, string Cue, int Depth);
}
