using System.Collections.Immutable;

namespace Compare;

/// <summary>An attribution as a labelled set or the reader gives it, in offsets of one text.</summary>
/// <param name="Source">The source as written; empty where none is named.</param>
/// <param name="SourceSpans">Where it stands; empty where none is named.</param>
/// <param name="Cue">The words that attribute; empty where there are none.</param>
/// <param name="Content">What is attributed, one stretch or more.</param>
internal sealed record LabelledAttribution(string Source, ImmutableArray<TextSpan> SourceSpans, string Cue, ImmutableArray<TextSpan> Content);

/// <summary>
/// Compares attributions of one text with labelled ones. They are paired one to one by the characters that their contents share, the
/// largest share first, each pair with at least half of its shorter content shared.
/// </summary>
internal static class AttributionScores
{
    /// <summary>The counts that measures are taken from, in the order of <see cref="Count"/>.</summary>
    public const int Length = 10 + (3 * Kinds);

    /// <summary>Direct, indirect, mixed; cued by "according to", by a noun or by anything else.</summary>
    public const int Kinds = 6;

    /// <summary>The names of the kinds.</summary>
    public static ImmutableArray<string> KindNames { get; } = ["direct", "indirect", "mixed", "according to", "noun", "verb"];

    /// <summary>
    /// Labelled, predicted and matched attributions; matched with the same source, with the same span, with the same spans of source and
    /// content; labelled, predicted and shared characters of content; texts; then for each kind labelled, matched, matched with the same source.
    /// </summary>
    public static int[] Count(string text, IReadOnlyList<LabelledAttribution> gold, IReadOnlyList<LabelledAttribution> predicted)
    {
        var counts = new int[Length];
        (counts[0], counts[1], counts[9]) = (gold.Count, predicted.Count, 1);
        var pairs = Match(gold, predicted);
        for (var index = 0; index < gold.Count; index++)
        {
            var found = pairs.TryGetValue(index, out var partner) ? predicted[partner] : null;
            var same = found is not null && Bare(found.Source) == Bare(gold[index].Source);
            var identical = found is not null && found.SourceSpans.SequenceEqual(gold[index].SourceSpans);
            counts[2] += found is null ? 0 : 1;
            counts[3] += same ? 1 : 0;
            counts[4] += identical ? 1 : 0;
            counts[5] += identical && found!.Content.SequenceEqual(gold[index].Content) ? 1 : 0;
            foreach (var kind in KindsOf(text, gold[index]))
            {
                counts[10 + (3 * kind)]++;
                counts[11 + (3 * kind)] += found is null ? 0 : 1;
                counts[12 + (3 * kind)] += same ? 1 : 0;
            }
        }

        var (ours, theirs) = (Covered(text, predicted), Covered(text, gold));
        for (var at = 0; at < text.Length; at++)
        {
            counts[6] += theirs[at] ? 1 : 0;
            counts[7] += ours[at] ? 1 : 0;
            counts[8] += ours[at] && theirs[at] ? 1 : 0;
        }

        return counts;
    }

    /// <summary>
    /// F1 of contents that overlap, F1 of sources that are alike, F1 of sources with the same span, F1 of attributions with the same spans
    /// of source and content, F1 of characters of content; precision and recall of contents that overlap; then for each kind recall and recall with the source.
    /// </summary>
    public static double[] Measures(int[] counts)
    {
        double F1(int shared) => 2.0 * counts[shared] / (counts[0] + counts[1]);
        var kinds = Enumerable.Range(0, Kinds).SelectMany(kind => new[] { (double)counts[11 + (3 * kind)] / counts[10 + (3 * kind)], (double)counts[12 + (3 * kind)] / counts[10 + (3 * kind)] });
        return
        [
            F1(2), F1(3), F1(4), F1(5), 2.0 * counts[8] / (counts[6] + counts[7]), (double)counts[2] / counts[1], (double)counts[2] / counts[0], .. kinds,
        ];
    }

    /// <summary>For each labelled attribution that has a partner, the partner's index.</summary>
    public static Dictionary<int, int> Match(IReadOnlyList<LabelledAttribution> gold, IReadOnlyList<LabelledAttribution> predicted)
    {
        var pairs = new List<(int Shared, int Gold, int Predicted)>();
        for (var index = 0; index < gold.Count; index++)
        {
            for (var other = 0; other < predicted.Count; other++)
            {
                var shared = Shared(gold[index].Content, predicted[other].Content);
                if (shared > 0 && 2 * shared >= Math.Min(Characters(gold[index]), Characters(predicted[other]))) pairs.Add((shared, index, other));
            }
        }

        var partners = new Dictionary<int, int>();
        var taken = new HashSet<int>();
        foreach (var (_, index, other) in pairs.OrderByDescending(pair => pair.Shared).ThenBy(pair => pair.Gold).ThenBy(pair => pair.Predicted))
        {
            if (!partners.ContainsKey(index) && taken.Add(other)) partners[index] = other;
        }

        return partners;
    }

    /// <summary>A source without case, surrounding marks and a leading article.</summary>
    public static string Bare(string source)
    {
        var bare = string.Join(' ', source.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim([.. " ,.;:\"'“”‘’()-–—"]);
        foreach (var article in new[] { "the ", "a ", "an " })
        {
            if (bare.StartsWith(article, StringComparison.Ordinal)) return bare[article.Length..];
        }

        return bare;
    }

    private static IEnumerable<int> KindsOf(string text, LabelledAttribution gold)
    {
        var words = string.Concat(gold.Content.Select(span => span.Of(text))).Trim(' ', ',', '.');
        var marks = words.Count(letter => letter is '"' or '“' or '”') + (words.Contains("''", StringComparison.Ordinal) ? 1 : 0);
        var isWhole = words.Length > 1 && (words[0] is '"' or '“' || words.StartsWith("''", StringComparison.Ordinal)) && (words[^1] is '"' or '”' || words.EndsWith("''", StringComparison.Ordinal));
        yield return marks == 0 ? 1 : isWhole ? 0 : 2;
        var tokens = Tokenizer.Tokenize(gold.Cue, new TextSpan(0, gold.Cue.Length));
        yield return gold.Cue.Contains("ccording to", StringComparison.Ordinal) ? 3 : tokens.Any(token => CueVerbs.Find(token.Lower) is not null) ? 5 : tokens.Any(token => CueNouns.Find(token.Lower) is not null) ? 4 : 5;
    }

    private static int Characters(LabelledAttribution attribution) => attribution.Content.Sum(span => span.Length);

    private static int Shared(ImmutableArray<TextSpan> some, ImmutableArray<TextSpan> others) =>
        some.Sum(one => others.Sum(other => Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start))));

    private static bool[] Covered(string text, IReadOnlyList<LabelledAttribution> attributions)
    {
        var covered = new bool[text.Length];
        foreach (var span in attributions.SelectMany(attribution => attribution.Content)) Array.Fill(covered, true, span.Start, span.Length);
        return covered;
    }
}
