namespace Compare;

/// <summary>A claim and a text with the stance that people gave the text.</summary>
/// <param name="Id">The row's id in its set.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Text">A headline, a sentence or an article.</param>
/// <param name="Label">The index of the class.</param>
/// <param name="Group">What is drawn as one for intervals, and never parted between folds: the claim, or the topic.</param>
internal sealed record LabelledPair(string Id, string Claim, string Text, int Label, string Group);

/// <summary>A set of labelled pairs.</summary>
/// <param name="Name">The folder of the set.</param>
/// <param name="Classes">The names of the classes.</param>
/// <param name="Pairs">The pairs, in the order of the set.</param>
internal sealed record LabelledSet(string Name, string[] Classes, IReadOnlyList<LabelledPair> Pairs);
