namespace Compare;

/// <summary>Whether an article as a whole puts a story right: its own voice calls it false in the opening, or again and again.</summary>
internal static class DebunkMode
{
    private const int Opening = 3;
    private const int Needed = 2;

    public static bool Holds(ReadArticle article)
    {
        var count = 0;
        for (var index = 0; index < article.Statements.Length; index++)
        {
            var sentence = article.Statements[index].Sentence;
            for (var token = 0; token < sentence.Tokens.Length; token++)
            {
                if (!StanceWords.Debunking.Contains(sentence.Tokens[token].Stem)) continue;
                if (!sentence.Depths.IsDefaultOrEmpty && sentence.Depths[token] > 0) continue;
                count += index < Opening ? 2 : 1;
                break;
            }
        }

        return count >= Needed;
    }
}
