namespace Compare;

/// <summary>Texts with their candidate pairs: all that the features of a pair are read from.</summary>
/// <param name="Profiles">The texts.</param>
/// <param name="Candidates">The pairs worth scoring, lower number first, in rising order.</param>
/// <param name="Neighbourhoods">Each text's nearest.</param>
internal sealed record LoadedPairs(IReadOnlyList<PairProfile> Profiles, IReadOnlyList<(int A, int B)> Candidates, Neighbourhoods Neighbourhoods)
{
    /// <summary>Reads texts and finds their candidate pairs.</summary>
    public static LoadedPairs Read(IReadOnlyList<PairText> texts)
    {
        var profiles = PairReader.Read(texts);
        var candidates = CandidateFinder.Find([.. profiles.Select(profile => profile.Text)]);
        return new LoadedPairs(profiles, candidates, Neighbourhoods.Of(profiles, candidates));
    }
}
