using System.Security.Cryptography;
using System.Text;

namespace Compare;

/// <summary>A copy made by rule, with what of it is copied.</summary>
/// <param name="Paragraphs">Its paragraphs.</param>
/// <param name="Copied">For each paragraph whether it is the original's, be it edited.</param>
internal sealed record MadeCopy(IReadOnlyList<string> Paragraphs, IReadOnlyList<bool> Copied);

/// <summary>Makes copies of a text by rules that a copying desk might follow; the same text gives the same copies.</summary>
internal static class CopyMaker
{
    private const int TakenParagraphs = 6, EditedOf = 6, LeadSentences = 2;

    private static readonly Lazy<Dictionary<string, string>> Synonyms = new(() => WordTable.Read("RelatedWords.txt", ReadSynonyms));

    /// <summary>The rules by name; a rule gives null where a text is too short for it.</summary>
    public static IReadOnlyList<(string Name, Func<CopyText, CopyText?, MadeCopy?> Make)> Rules { get; } =
    [
        ("headline replaced", (text, _) => Whole(text.Paragraphs)),
        ("cut to its first half", (text, _) => Whole(FirstHalf(text.Paragraphs))),
        ("paragraphs in another order", (text, _) => Whole(Shuffled(text))),
        ("lead paraphrased", (text, _) => Whole(NewLead(text.Paragraphs))),
        ("cut and reordered with a new lead", (text, _) => Whole(NewLead(FirstHalf(Shuffled(text))))),
        ("one word in six edited", (text, _) => Whole(Edited(text).Paragraphs)),
        ("six paragraphs in a text of its own", Mixed),
        ("six edited paragraphs in a text of its own", (text, host) => Mixed(Edited(text), host)),
    ];

    private static MadeCopy Whole(IReadOnlyList<string> paragraphs) => new(paragraphs, [.. paragraphs.Select(_ => true)]);

    /// <summary>Sentences up to half of the words.</summary>
    private static List<string> FirstHalf(IReadOnlyList<string> paragraphs)
    {
        var left = paragraphs.Sum(TextForm.Words) / 2;
        var kept = new List<string>();
        foreach (var paragraph in paragraphs)
        {
            var sentences = SentencesOf(paragraph).TakeWhile(_ => left > 0).Where(sentence => (left -= TextForm.Words(sentence)) > int.MinValue).ToList();
            if (sentences.Count > 0) kept.Add(string.Join(' ', sentences));
        }

        return kept;
    }

    private static List<string> Shuffled(CopyText text)
    {
        var paragraphs = text.Paragraphs.Count > 2 ? text.Paragraphs.ToList() : text.Paragraphs.SelectMany(SentencesOf).ToList();
        var state = SeedOf(text);
        for (var last = paragraphs.Count - 1; last > 0; last--)
        {
            var other = (int)(Bootstrap.Next(ref state) % (ulong)(last + 1));
            (paragraphs[last], paragraphs[other]) = (paragraphs[other], paragraphs[last]);
        }

        return paragraphs;
    }

    /// <summary>The first sentences with other words and their parts the other way round.</summary>
    private static List<string> NewLead(IReadOnlyList<string> paragraphs)
    {
        var left = LeadSentences;
        return [.. paragraphs.Select(paragraph => string.Join(' ', SentencesOf(paragraph).Select(sentence => left-- > 0 ? Paraphrased(sentence) : sentence)))];
    }

    private static string Paraphrased(string sentence)
    {
        var comma = sentence.IndexOf(", ", StringComparison.Ordinal);
        var turned = comma < 0 ? sentence : $"{sentence[(comma + 2)..].TrimEnd('.')}, {sentence[..comma]}.";
        return string.Join(' ', turned.Split(' ').Select(word => Synonyms.Value.GetValueOrDefault(word.ToLowerInvariant(), word)));
    }

    /// <summary>Every word becomes a related one, or goes, with a chance of one in six.</summary>
    private static CopyText Edited(CopyText text)
    {
        var state = SeedOf(text);
        string Edit(string word) => Bootstrap.Next(ref state) % EditedOf == 0 ? Synonyms.Value.GetValueOrDefault(word.ToLowerInvariant(), "") : word;
        return new CopyText(text.Id, text.Event, [.. text.Paragraphs.Select(paragraph => string.Join(' ', paragraph.Split(' ').Select(Edit).Where(word => word.Length > 0)))]);
    }

    private static ulong SeedOf(CopyText text) => BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(text.Id)));

    /// <summary>The first paragraphs of the original after the first half of another article of the event.</summary>
    private static MadeCopy? Mixed(CopyText text, CopyText? host)
    {
        if (host is null || text.Paragraphs.Count < TakenParagraphs || host.Paragraphs.Count < 2) return null;
        var before = host.Paragraphs.Count / 2;
        return new MadeCopy(
            [.. host.Paragraphs.Take(before), .. text.Paragraphs.Take(TakenParagraphs), .. host.Paragraphs.Skip(before)],
            [.. Enumerable.Repeat(false, before), .. Enumerable.Repeat(true, TakenParagraphs), .. Enumerable.Repeat(false, host.Paragraphs.Count - before)]);
    }

    private static IEnumerable<string> SentencesOf(string paragraph) =>
        SentenceSplitter.Split(paragraph, [new ArticleBlock(BlockKind.Paragraph, ArticlePart.Body, new TextSpan(0, paragraph.Length))]).Select(sentence => sentence.Span.Of(paragraph));

    private static Dictionary<string, string> ReadSynonyms(TextReader text, string name)
    {
        var synonyms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (line, content) in WordTable.Lines(text))
        {
            var words = WordTable.Words(content, name, line);
            for (var at = 0; at < words.Length; at++) synonyms.TryAdd(words[at], words[(at + 1) % words.Length]);
        }

        return synonyms;
    }
}
