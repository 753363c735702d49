namespace Compare;

/// <summary>What the wording of a claim shows.</summary>
internal sealed class ClaimSigns
{
    public ClaimSigns(Statement claim)
    {
        Claim = claim;
        Signs = SentenceSigns.Of(claim.Sentence);
        IsNegative = claim.AsClaim.IsNegative;
        Predicate = claim.AsClaim.Predicate;
        InFigure = [.. claim.Terms.Select(term => claim.Sentence.Figures.Any(figure => figure.Span.Contains(claim.Sentence.Tokens[term.Token].Span)))];
        IsAboutStory = claim.Sentence.Tokens.Any(token => DetailFeatures.StoryWords.Contains(token.Stem));
        IsModal = claim.Sentence.Tokens.Any(token => token.Lower is "will" or "would" or "plans" or "planned" or "may" or "could" or "going");
    }

    public Statement Claim { get; }

    public SentenceSigns Signs { get; }

    /// <summary>Whether most of its predicate is negated.</summary>
    public bool IsNegative { get; }

    /// <summary>For each term whether it says what is claimed and not of whom.</summary>
    public bool[] Predicate { get; }

    /// <summary>For each term whether it is part of a figure.</summary>
    public bool[] InFigure { get; }

    /// <summary>Whether it speaks of a plan or a possibility.</summary>
    public bool IsModal { get; }

    /// <summary>Whether it is about a story and not about what the story tells.</summary>
    public bool IsAboutStory { get; }

    public void AddTo(FeatureRow row)
    {
        row.Add("claim_terms", Claim.Terms.Length);
        row.Add("claim_names", Claim.Terms.Count(term => term.Kind == TermKind.Name));
        row.Add("claim_figures", Claim.Sentence.Figures.Length);
        row.Add("claim_dates", Claim.Sentence.Dates.Length);
        row.Add("claim_negative", IsNegative);
        row.Add("claim_modal", IsModal);
        row.Add("claim_falsehood", Signs.OwnFalsehood + Signs.SaidFalsehood);
        row.Add("claim_denials", Signs.Denials);
        row.Add("claim_said", Signs.Said);
        row.Add("claim_hedges", Signs.Hedges + Signs.Doubts);
        row.Add("claim_about_story", IsAboutStory);
        row.Add("claim_mean_weight", Claim.Terms.Length == 0 ? 0 : Claim.Weight / Claim.Terms.Length);
    }
}
