namespace Compare;

/// <summary>What one text does with one claim, without a corpus around them.</summary>
/// <param name="Stance">Agree, disagree or discuss; null where the text does not speak of the claim.</param>
/// <param name="State">The state of the text for the claim: Carries, Reports, Disputes or Omits.</param>
/// <param name="Agree">Probability of agree, 0–1; with the next three it adds up to 1.</param>
/// <param name="Disagree">Probability of disagree.</param>
/// <param name="Discuss">Probability of discuss.</param>
/// <param name="Unrelated">Probability that the text does not speak of the claim.</param>
public sealed record PairStance(Stance? Stance, CoverageState State, double Agree, double Disagree, double Discuss, double Unrelated);
