using System.Collections.Frozen;

namespace Compare;

/// <summary>English words that say nothing about which claim a sentence states.</summary>
internal static class StopWords
{
    private const string List = """
        a an the this that these those and or but nor so yet if then than as at by for from in into of on onto over to with within without about
        above across after against along among around before behind below beneath beside between beyond during except inside near outside per since
        through throughout toward towards under until upon via is are was were be been being am 's 're 'm 've 'll 'd do does did doing have has had having will
        would shall should can could may might must i me my mine myself we us our ours you your yours he him his himself she her hers herself it its itself
        they them their theirs who whom whose which what when where why how there here also just very too more most much many some any all both each every
        few such own same other another not no isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't won't wouldn't can't cannot couldn't
        shouldn't ain't it's he's she's that's there's they're we're i'm you're i've we've they've i'll he'll she'll they'll let's while because although
        though whether however still even ever again once only quite rather almost already now well get got like go going one
        """;

    private static readonly FrozenSet<string> Words =
        List.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a lower-case word is one of them.</summary>
    public static bool Contains(string lower) => Words.Contains(lower);
}
