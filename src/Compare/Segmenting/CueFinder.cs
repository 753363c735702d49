namespace Compare;

/// <summary>Finds in one sentence the words that attribute, who is named and how far what is said reaches.</summary>
internal sealed class CueFinder(WordClasses words, bool[] quoted)
{
    /// <summary>Longer "sentences" are tables or noise, and would take time that grows with the square of their length.</summary>
    private const int LongestSentence = 1000;

    /// <summary>"According to" and its source with what it governs; verbs, nouns, adjectives and signs of hearsay.</summary>
    public List<SpeechCue> Find()
    {
        var cues = new List<SpeechCue>();
        if (words.Count > LongestSentence) return cues;
        var bounds = new ContentBounds(words, quoted);
        var sources = new SourceFinder(words);
        var verbs = new VerbCues(words, sources, bounds, quoted);
        var others = new NounCues(words, sources, bounds);
        var hearsay = new HearsayCues(words, sources, bounds);
        for (var index = 0; index < words.Count; index++)
        {
            var cue = hearsay.At(index) ?? others.At(index) ?? verbs.At(index, cues);
            if (cue is null || cue.Content.All(stretch => stretch.IsEmpty)) continue;
            cues.Add(cue);
            index = Math.Max(index, cue.Cue.To - 1);
        }

        return cues;
    }
}
