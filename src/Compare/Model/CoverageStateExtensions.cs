namespace Compare;

/// <summary>Questions about states that several stages ask.</summary>
public static class CoverageStateExtensions
{
    /// <summary>Whether something of the claim was found: Carries, Reports, Disputes, Mixed or Unsure.</summary>
    public static bool IsTouched(this CoverageState state) =>
        state is CoverageState.Carries or CoverageState.Reports or CoverageState.Disputes or CoverageState.Mixed or CoverageState.Unsure;
}
