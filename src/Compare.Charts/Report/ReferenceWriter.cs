namespace Compare;

/// <summary>Writes what the words of the report mean and do not mean, and how the cells came about.</summary>
internal sealed class ReferenceWriter(HtmlPage page, Coverage coverage, bool isForPublication)
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

    private static readonly (string File, string Holds)[] Tables =
    [
        ("cells.csv", "Every claim and article: state, confidence, probabilities, the place of the sentence and, unless it was left out, the sentence, whose words it gives, what decided."),
        ("aligned-claims.csv, single-outlet-claims.csv", "Every claim, and discovered ones that one outlet alone touches: outlets in each state, reach, who was first. The first can be edited and given back as the list of claims."),
        ("outlet-cells.csv, matrix.csv", "Every claim and outlet: its state, first and last, and its articles in each state; the same as a matrix."),
        ("mentions.csv, mentions.jsonl", "Every statement of a claim, with its attribution; in the second no field is changed for spreadsheets."),
        ("evidence.csv", "Every passage that supports or contests a cell."),
        ("figures.csv", "The figures that articles give, with the values they allow."),
        ("articles.csv, outlets.csv", "What was read and where each field came from; outlets with their counts."),
        ("copies.csv, copied-passages.csv, wire-changes.csv, wire-counts.csv", "Copied texts and passages, what copies changed, and the counts with and without them."),
        ("quotations.csv", "Statements of one speaker that outlets give in several languages or in different words, with what they share and where their figures differ."),
        ("run.json", "Version, options, packages, and SHA-256 of every input."),
    ];

    private const string Learned =
        "Trained models over visible features (words, names, figures, attribution, denial, place in the text) tell which sentences speak of a claim and what they do with it; “weighed most” names the features that moved a decision.";

    private const string Rules =
        "A sentence counts as a mention of a claim by the similarity of words, names and figures; what it does with the claim is decided by rules on attribution, denial and incompatible values.";

    public void Write()
    {
        WriteStates();
        WriteTables();
        WriteMethods();
    }

    private void WriteStates()
    {
        page.Add($"""
            <section id="states">
            <h2>What the states mean, and what they do not</h2>
            <div class="scroll" tabindex="0" role="region" aria-label="What the states mean"><table class="list dictionary">
            <thead><tr><th scope="col">State</th><th scope="col">It means</th><th scope="col">It does not mean</th></tr></thead>
            <tbody>

            """);
        foreach (var state in ReportStates.All)
            page.Add($"<tr><th scope=\"row\"><i class=\"tile {state.CssClass}\" aria-hidden=\"true\">{state.Sign}</i>{state.Label}</th><td>{state.Means}</td><td>{state.DoesNotMean}</td></tr>\n");
        page.Add($"""
            <tr><th scope="row"><i class="tile contested" aria-hidden="true"></i>Contested</th><td>Beside the state: an article also prints the opposite of its own state, most often somebody’s denial.</td><td>That the claim is refuted.</td></tr>
            <tr><th scope="row"><i class="tile corrected" aria-hidden="true"></i>Corrected</th><td>Beside the state: the outlet carried or reported the claim first and took it back later.</td><td>That the correction is right, or that every reader saw it.</td></tr>
            </tbody>
            </table></div>
            <dl class="terms">

            """);
        foreach (var (term, meaning) in Terms) page.Add($"<div><dt>{term}</dt><dd>{meaning}</dd></div>\n");
        page.Add($"</dl>\n</section>\n");
    }

    private void WriteTables()
    {
        page.Add($"""
            <section id="tables">
            <h2>The tables beside this report</h2>
            <dl class="terms">

            """);
        foreach (var (file, holds) in Tables) page.Add($"<div><dt><code>{file}</code></dt><dd>{holds}</dd></div>\n");
        page.Add($"</dl>\n</section>\n");
    }

    private void WriteMethods()
    {
        var options = coverage.Options;
        var isLearned = coverage.JudgedBy == Scorer.Learned;
        page.Add($"""
            <section id="methods">
            <h2>Methods and limits</h2>
            <p>Each article was split into sentences with their attributions, figures and dates. {(coverage.IsCodebook
                ? "The claims were given by the researcher and looked for in every article."
                : "The claims were found by grouping like statements of different articles, and then looked for in every article.")}
            {(isLearned ? Learned : Rules)} An outlet’s state is the strongest of its articles’ states. No share or count here was corrected by a coded sample: they are the program’s own.</p>
            <p id="accuracy">{(!isLearned ? Accuracy.Rules : coverage.Claims.Any(claim => claim.Claim.RivalOf is not null) ? Accuracy.Named : Accuracy.Learned)} Other events can be easier or harder: code a part of this one and run <code>evaluate</code> to know.</p>
            <p>The limits: a claim in very different words can be missed, and irony, pictures and pages outside this collection are not seen. An omission therefore means “not found in these articles”. Read the sentences behind a cell before you rely on it, and mark it where it is wrong. Nothing here says whether a claim is true.</p>

            """);
        if (isForPublication)
            page.Add($"<p>Publishers’ sentences are left out of this copy. In their place stand the number of the sentence, its offsets in the article’s text and its SHA-256, by which whoever holds the article can check it.</p>\n");
        page.Add($"""
            <p class="numbers">Numbers used: similarity floor {options.MatchFloor:0.##}, ceiling {options.MatchCeiling:0.##}, share of the best {options.MatchShare:0.##}; claims grouped from {options.ClaimThreshold:0.##}; unsure below {options.UnsureBelow:0.##}{(options.OmitsFrom > 0 ? $", omissions below {options.OmitsFrom:0.##}" : "")}; copies from {options.CopyShare:0.##} shared text, passages from {options.CopyWords} words, copied text counted {(options.Wire switch { WireChoice.Each => "for each outlet", WireChoice.Drop => "not at all", _ => "once" })}; at most {options.MaximumClaims} discovered claims.</p>
            </section>

            """);
    }
}
