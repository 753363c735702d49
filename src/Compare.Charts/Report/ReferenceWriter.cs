namespace Compare;

/// <summary>Writes what the words of the report mean and do not mean, and how the cells came about.</summary>
internal sealed class ReferenceWriter(HtmlPage page, Coverage coverage)
{
    private static readonly (string Term, string Meaning)[] Terms =
    [
        ("Touched", "Outlets in which something of a claim was found: any state but Omits, Predates and Not judged."),
        ("Reach", "Outlets with at least one article that carries the claim. Outlets are counted, not mentions; “counting copied text once” takes outlets that only ran the same text as one."),
        ("Confidence", "How sure the program is of a state, from 0 to 1. It is no probability that the claim is true."),
        ("Highlighted sentence", "The whole sentence with its attribution that decided the cell; the part in bold is what matches the claim."),
        ("Supports, contests", "A supporting passage shows the cell’s state; a contesting one speaks against it."),
        ("Nearest passage", "For an omission: the most similar sentence, which was still too far from the claim, with its score from 0 to 1."),
        ("Decided by", "The rule or model that set the state."),
    ];

    public void Write()
    {
        WriteStates();
        WriteMethods();
    }

    private void WriteStates()
    {
        page.Add($"""
            <section id="states">
            <h2>What the states mean, and what they do not</h2>
            <div class="scroll"><table class="list dictionary">
            <thead><tr><th scope="col">State</th><th scope="col">It means</th><th scope="col">It does not mean</th></tr></thead>
            <tbody>

            """);
        foreach (var state in ReportStates.All)
            page.Add($"<tr><th scope=\"row\"><i class=\"tile {state.CssClass}\" aria-hidden=\"true\">{state.Sign}</i>{state.Label}</th><td>{state.Means}</td><td>{state.DoesNotMean}</td></tr>\n");
        page.Add($"""
            <tr><th scope="row"><i class="tile contested" aria-hidden="true"></i>Contested</th><td>Beside the state: an article also prints the opposite of its own state, most often somebody’s denial.</td><td>That the claim is refuted.</td></tr>
            </tbody>
            </table></div>
            <dl class="terms">

            """);
        foreach (var (term, meaning) in Terms) page.Add($"<div><dt>{term}</dt><dd>{meaning}</dd></div>\n");
        page.Add($"</dl>\n</section>\n");
    }

    private void WriteMethods()
    {
        var options = coverage.Options;
        page.Add($"""
            <section id="methods">
            <h2>Methods and limits</h2>
            <p>Each article was split into sentences with their attributions, figures and dates. {(coverage.IsCodebook
                ? "The claims were given by the researcher and looked for in every article."
                : "The claims were found by grouping like statements of different articles, and then looked for in every article.")}
            A sentence counts as a mention of a claim by the similarity of words, names and figures; what the sentence does with the claim is decided by rules on attribution, denial and incompatible values. An outlet’s state is the strongest of its articles’ states.</p>
            <p>The limits: a claim in very different words can be missed, and irony, pictures and pages outside this collection are not seen. An omission therefore means “not found in these articles”. Read the sentences behind a cell before you rely on it, and correct it where it is wrong. Nothing here says whether a claim is true.</p>
            <p class="numbers">Numbers used: similarity floor {options.MatchFloor:0.##}, ceiling {options.MatchCeiling:0.##}, share of the best {options.MatchShare:0.##}; claims grouped from {options.ClaimThreshold:0.##}; unsure below {options.UnsureBelow:0.##}; copies from {options.CopyShare:0.##} shared text, passages from {options.CopyWords} words, copied text counted {(options.Wire switch { WireChoice.Each => "for each outlet", WireChoice.Drop => "not at all", _ => "once" })}; at most {options.MaximumClaims} discovered claims.</p>
            </section>

            """);
    }
}
