using System.Collections.Immutable;

namespace Compare;

/// <summary>The words of a sentence that can turn a claim round, read once for the many claims that it is held against.</summary>
internal sealed class PolarityWords
{
    /// <summary>A word of falsehood is said of something when a form of "be" or "prove" stands this many tokens before it at most.</summary>
    private const int PredicateReach = 5;

    private static readonly string DebunkStem = Stemmer.Stem("debunk");

    public PolarityWords(Sentence sentence)
    {
        Negators = NegatorsOf(sentence);
        Falsehoods = [.. FalsehoodsOf(sentence)];
        Denials = [.. sentence.Attributions.Where(attribution => IsDenial(sentence, attribution))];
        NamesFalsehood = sentence.Tokens.Any(token => StanceWords.Falsehood.Contains(token.Stem));
    }

    /// <summary>The places of the tokens that negate.</summary>
    public int[] Negators { get; }

    /// <summary>The places of the tokens that call something false.</summary>
    public int[] Falsehoods { get; }

    /// <summary>What somebody denies.</summary>
    public Attribution[] Denials { get; }

    /// <summary>Whether it holds a word of falsehood at all.</summary>
    public bool NamesFalsehood { get; }

    /// <summary>The places of the tokens of a sentence that call something false.</summary>
    public static IEnumerable<int> FalsehoodsOf(Sentence sentence) =>
        Enumerable.Range(0, sentence.Tokens.Length).Where(index => IsCalledFalse(sentence.Tokens, index) || IsCalledNotTrue(sentence.Tokens, index));

    private static int[] NegatorsOf(Sentence sentence)
    {
        var places = new List<int>();
        for (var index = 0; index < sentence.Tokens.Length; index++)
        {
            var word = sentence.Tokens[index].Lower;
            if (!StanceWords.Negators.Contains(word)) continue;
            // "not only", "no doubt", "no sooner" negate nothing; "far" does so only in "far from".
            var next = index + 1 < sentence.Tokens.Length ? sentence.Tokens[index + 1].Lower : "";
            if (next is "only" or "doubt" or "just" or "sooner" or "longer" && word is not "never") continue;
            if (word == "far" && next != "from") continue;
            places.Add(index);
        }

        return [.. places];
    }

    private static bool IsDenial(Sentence sentence, Attribution attribution)
    {
        foreach (var token in sentence.Tokens)
        {
            if (attribution.CueSpan.Contains(token.Span) && ReportingWords.Denying.Contains(token.Stem)) return true;
        }

        return false;
    }

    /// <summary>A word of falsehood said of something ("is a hoax", "proved untrue"): a mere adjective ("a fake account") says nothing of the claim.</summary>
    private static bool IsCalledFalse(ImmutableArray<Token> tokens, int index)
    {
        if (StanceWords.FalseAdverbs.Contains(tokens[index].Lower)) return true;
        if (!StanceWords.Falsehood.Contains(tokens[index].Stem)) return false;
        if (index + 2 < tokens.Length && StanceWords.Stories.Contains(tokens[index + 1].Lower) && tokens[index + 2].Lower is "that" or "of") return true;
        var isPredicate = tokens[index].Stem == DebunkStem;
        for (var at = Math.Max(0, index - PredicateReach); at < index; at++)
        {
            if (StanceWords.Negators.Contains(tokens[at].Lower) || StanceWords.Possibility.Contains(tokens[at].Lower)) return false;
            if (StanceWords.Copulas.Contains(tokens[at].Lower)) isPredicate = true;
        }

        return isPredicate;
    }

    /// <summary>"is not true", "was never real".</summary>
    private static bool IsCalledNotTrue(ImmutableArray<Token> tokens, int index)
    {
        if (!StanceWords.Truth.Contains(tokens[index].Lower)) return false;
        for (var at = Math.Max(0, index - 3); at < index; at++)
        {
            if (StanceWords.Negators.Contains(tokens[at].Lower)) return true;
        }

        return false;
    }
}
