using System.Collections.Frozen;

namespace Compare;

/// <summary>Verbs and nouns after which "from A to B" is a change, not a range.</summary>
internal static class FigureChange
{
    private static readonly FrozenSet<string> Verbs = (
        "rose rise rises risen rising fell fall falls fallen falling grew grow grows grown growing increased increase increases increasing decreased "
            + "decrease decreases dropped drop drops dropping "
        + "climbed climb climbs climbing jumped jump jumps jumping soared soar soaring surged surge surging went go goes going gone cut cuts cutting "
            + "reduced reduce reduces reducing raised raise raises raising "
        + "lowered lower lowering slashed slashing shrank shrink shrinking declined decline declining doubled tripled swelled revised revise upgraded "
            + "downgraded changed change slipped sank plunged moved up down").Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    internal static bool IsVerb(string lower) => Verbs.Contains(lower);
}
