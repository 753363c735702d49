using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Compare;

/// <summary>The project's own groups of words that show what a text does with a claim.</summary>
internal static class CueGroups
{
    private static readonly FrozenSet<string> None = FrozenSet<string>.Empty;

    private static readonly (string Name, FrozenSet<string> Words, FrozenSet<string> Stems)[] Groups =
    [
        ("refute", None, Union(StanceWords.Falsehood, Stems("fooled duped tricked parody spoof joke joker stunt troll satirist nonsense impostor conspiracy misleading mislead mistake error"))),
        ("deny", None, StanceWords.Denial),
        ("negate", Words("not no never nobody none neither nor cannot can't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't couldn't shouldn't ain't nope nowhere"), None),
        ("lack", Words("without lack lacks lacked fail fails failed unable refuse refuses refused hardly unlikely stop stops stopped halt halts cancel cancels cancelled canceled remains still"), None),
        ("correct", Words("actually contrary correction nope sorry truth reality really instead despite update updated clarify clarifies clarified clarification wait fact facts apologises apologizes apology apologised apologized retracts retracted"), None),
        ("doubt", None, Union(StanceWords.Doubt, Stems("sceptic skeptic scepticism skepticism question mystery mysterious dispute controversy puzzle unproven unsubstantiated uncertain uncertainty debate"))),
        ("hearsay", Union(ReportingWords.HearsayAdverbs, Words("alleged purported supposed rumoured rumored reported suspected apparent potential potentially")), None),
        ("maybe", Words("may might could possible possibly perhaps maybe if whether probably likely would can"), None),
        ("report", Words("report reports source sources according insider insiders rumours rumors leak leaked leaks tip tipster speculation"), None),
        ("say", Words("say says said tell tells told insist insists insisted state states stated explain explains add adds added write writes wrote"), None),
        ("claim", Words("claim claims claimed claiming allege alleges alleging accuse accuses accused suggest suggests suggested boast boasts boasted"), None),
        ("confirm", None, Stems("confirm confirmation verify official officially proof prove identify reveal announce announcement admit authenticate genuine authentic evidence unveil")),
        ("inquiry", None, Stems("probe investigate investigation inquiry examine examination review check search hunt look verify await analyse analyze analysis test")),
        ("believe", None, Stems("believe fear suspect think guess assume seem appear expect anticipate predict")),
        ("future", Words("will plan plans planned planning set soon upcoming going ready considering considers consider weighs eyes mulls mulling next"), None),
        ("viral", None, Stems("viral internet online twitter facebook video photo photograph picture image footage web post tweet reddit meme blog website hashtag")),
        ("ask", Words("why how what who where when did does is are was were do has have"), None),
        ("authority", None, Stems("police officer official government ministry minister spokesman spokeswoman spokesperson court judge army military expert scientist doctor president authority representative")),
        ("watch", Words("watch see read here this these look listen meet your you we our us"), None),
    ];

    /// <summary>For each word, and for each stem, its groups, one bit each.</summary>
    private static readonly FrozenDictionary<string, int> ByWord = Bits(group => group.Words), ByStem = Bits(group => group.Stems);

    /// <summary>The groups' names.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Groups.Select(group => group.Name)];

    /// <summary>The number of a group.</summary>
    public static int IndexOf(string name) => Names.IndexOf(name);

    /// <summary>Whether a token is of a group.</summary>
    public static bool Holds(int group, Token token) => (Of(token) & (1 << group)) != 0;

    /// <summary>The groups of a token, one bit each.</summary>
    public static int Of(Token token) =>
        token.Kind == TokenKind.Word ? ByWord.GetValueOrDefault(token.Lower) | ByStem.GetValueOrDefault(token.Stem) : 0;

    private static FrozenDictionary<string, int> Bits(Func<(string Name, FrozenSet<string> Words, FrozenSet<string> Stems), FrozenSet<string>> choose) =>
        Groups.SelectMany((group, number) => choose(group).Select(word => (word, Bit: 1 << number)))
            .GroupBy(entry => entry.word, StringComparer.Ordinal)
            .ToFrozenDictionary(entries => entries.Key, entries => entries.Sum(entry => entry.Bit), StringComparer.Ordinal);

    private static FrozenSet<string> Union(FrozenSet<string> one, FrozenSet<string> other) => one.Concat(other).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> Words(string list) =>
        list.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> Stems(string list) =>
        list.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Stemmer.Stem).ToFrozenSet(StringComparer.Ordinal);
}
