using System.Globalization;

namespace Compare;

/// <summary>Text and metadata of real saved pages against hand-made gold; the pages are read anew at every call, because that takes seconds.</summary>
internal sealed class ExtractionTask : IBenchTask
{
    /// <summary>The columns of the table, a line for each page; the columns of the other kind of page stay empty.</summary>
    private static readonly string[] Columns =
    [
        "id", "kind", "half", "language", "precision", "recall", "exact", "title", "date_given", "date_right", "author_wanted", "author_given", "author_right", "with", "kept", "unwanted",
    ];

    public string Name => "extraction";

    public IReadOnlyList<string> Sets => [ExtractionPage.Set];

    public bool IsDirect => true;

    /// <summary>The body as one string: what stands between headline and end but captions and standfirst, which are kept apart and which the gold bodies leave out.</summary>
    public static string BodyOf(SourceDocument document) => Joined(document, block => block.Kind is not (BlockKind.Caption or BlockKind.Standfirst));

    /// <summary>The text as one string: standfirst and body. Strings of either are among those that a text must hold.</summary>
    public static string TextOf(SourceDocument document) => Joined(document, block => block.Kind != BlockKind.Caption);

    private static string Joined(SourceDocument document, Func<SourceBlock, bool> chosen) => string.Join('\n', document.Body.Where(chosen).Select(block => block.Line));

    public PredictionTable Predict(BenchFolder bench) => new(
        Columns,
        [
            .. ExtractionPage.Bodies(bench).AsParallel().AsOrdered().Select(OfBody),
            .. ExtractionPage.Metadata(bench).AsParallel().AsOrdered().Select(OfMetadata),
        ]);

    public IReadOnlyList<Measure> Score(BenchFolder bench, PredictionTable predictions) => ExtractionScores.Of(predictions);

    private static string[] OfBody(ExtractionPage page)
    {
        var document = PageReader.Read(page.Html);
        var score = BodyScore.Of(BodyOf(document), page.Text("articleBody"));
        return
        [
            page.Id, "body", HalfOf(page), LanguageOf(document), score.Precision.ToString("R", CultureInfo.InvariantCulture), score.Recall.ToString("R", CultureInfo.InvariantCulture), Flag(score.IsExact),
            "", "", "", "", "", "", "", "", "",
        ];
    }

    private static string[] OfMetadata(ExtractionPage page)
    {
        var document = PageReader.Read(page.Html);
        var score = MetadataScore.Of(page, document);
        return
        [
            page.Id, "metadata", HalfOf(page), LanguageOf(document), "", "", "", Flag(score.TitleRight), Flag(score.DateGiven), Flag(score.DateRight), Flag(score.AuthorWanted),
            Flag(score.AuthorGiven), Flag(score.AuthorRight), Count(score.With.Wanted), Count(score.With.Kept), Count(score.Unwanted),
        ];
    }

    private static string HalfOf(ExtractionPage page) => page.IsRead ? "read" : "unread";

    private static string LanguageOf(SourceDocument document) => LanguageDetector.Detect(TextOf(document)) ?? document.Fields.Language?.Value ?? "unknown";

    private static string Flag(bool value) => value ? "1" : "0";

    private static string Count(int value) => value.ToString(CultureInfo.InvariantCulture);
}
