namespace Compare;

/// <summary>Tells verbs by their form; there is no tagger, so this is a sign and no proof.</summary>
internal static class VerbSigns
{
    /// <summary>Whether a token looks like a finite verb: an auxiliary, a form in -ed, an irregular past, a verb of saying.</summary>
    public static bool IsFinite(Token token) =>
        token.Kind == TokenKind.Word
        && (token.IsVerb || ReportingWords.Auxiliaries.Contains(token.Lower)
            || (token.Lower.Length > 4 && token.Lower[0] != LanguageTokenizer.Marker && token.Lower.EndsWith("ed", StringComparison.Ordinal))
            || IrregularForms.BaseOf.ContainsKey(token.Lower)
            || ReportingWords.Verbs.Contains(token.Stem));
}
