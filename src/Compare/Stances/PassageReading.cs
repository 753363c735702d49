namespace Compare;

/// <summary>What one passage does with a claim.</summary>
/// <param name="Sentence">Index of the sentence in its article.</param>
/// <param name="Match">How it matches the claim.</param>
/// <param name="Stance">Agree, disagree or discuss.</param>
/// <param name="Kind">What makes it a dispute; set for Disagree only.</param>
/// <param name="Voice">In whose voice.</param>
/// <param name="Attribution">Whose words, or null.</param>
/// <param name="DecidedBy">The rule that decided.</param>
internal sealed record PassageReading(
    int Sentence, PassageMatch Match, Stance Stance, DisputeKind? Kind, Voice Voice, Attribution? Attribution, string DecidedBy);
