namespace Compare;

/// <summary>Matches the figures of a claim with those of a passage by value, whatever their wording.</summary>
internal readonly struct FigureMatcher
{
    /// <summary>A rival value fills the place of the claim's: the passage speaks of the same quantity.</summary>
    private const double RivalStrength = 0.45;

    private readonly Statement claim;
    private readonly Statement passage;
    private readonly Dictionary<Figure, Figure>? answers;

    public FigureMatcher(Statement claim, Statement passage)
    {
        this.claim = claim;
        this.passage = passage;
        if (passage.Sentence.Figures.IsEmpty) return;
        foreach (var figure in claim.Sentence.Figures)
        {
            var answer = FirstOfKind(figure, FigureComparer.CanBothHold);
            if (answer is not null && IsTurnedDown(answer)) Rival ??= (figure, FirstOfKind(figure, (_, other) => other != answer) ?? answer);
            else if (answer is not null) (answers ??= [])[figure] = answer;
            else if (FirstOfKind(figure, NamesQuantity) is { } rival) Rival ??= (figure, rival);
        }
    }

    /// <summary>The passage's first figure of the same kind that passes the test beside the given one, or null.</summary>
    private Figure? FirstOfKind(Figure figure, Func<Figure, Figure, bool> test)
    {
        foreach (var other in passage.Sentence.Figures)
        {
            if (FigureComparer.SameKind(figure, other) && test(figure, other)) return other;
        }

        return null;
    }

    /// <summary>Two values contradict each other only when both say what they count or measure.</summary>
    private static bool NamesQuantity(Figure a, Figure b) => a.Unit.Length > 0 || (a.Quantity.Length > 0 && b.Quantity.Length > 0);

    /// <summary>"64, not 40": the passage names the figure only to turn it down.</summary>
    private bool IsTurnedDown(Figure figure)
    {
        var tokens = passage.Sentence.Tokens;
        var first = 0;
        while (first < tokens.Length && tokens[first].Span.Start < figure.Span.Start) first++;
        return first > 0 && (tokens[first - 1].Lower == "not" || (first > 1 && tokens[first - 2].Lower is "rather" or "instead" && tokens[first - 1].Lower is "than" or "of"));
    }

    /// <summary>Whether the claim holds a figure and the passage neither answers one of the claim's figures nor gives a rival value.</summary>
    public bool IsMissing => claim.Sentence.Figures.Length > 0 && answers is null && Rival is null;

    /// <summary>A figure of the claim and one of the passage that speak of the same quantity and cannot both hold, or null.</summary>
    public (Figure Claim, Figure Passage)? Rival { get; }

    /// <summary>The match of a claim's term that is part of an answered figure, or null.</summary>
    public TermMatch? Answer(int index)
    {
        if (answers is null && Rival is null) return null;
        var span = claim.Sentence.Tokens[claim.Terms[index].Token].Span;
        if (answers is not null)
        {
            foreach (var (figure, answer) in answers)
            {
                if (figure.Span.Contains(span)) return new TermMatch(index, PlaceOf(answer), 1);
            }
        }

        return Rival is { } rival && rival.Claim.Span.Contains(span) ? new TermMatch(index, -1, RivalStrength) : null;
    }

    /// <summary>The first term of a figure of the passage, or −1.</summary>
    private int PlaceOf(Figure figure)
    {
        for (var at = 0; at < passage.Terms.Length; at++)
        {
            if (figure.Span.Contains(passage.Sentence.Tokens[passage.Terms[at].Token].Span)) return at;
        }

        return -1;
    }
}
