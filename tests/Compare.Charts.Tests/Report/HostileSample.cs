namespace Compare.Tests;

/// <summary>A small coverage whose every foreign string is the same given text.</summary>
internal static class HostileSample
{
    public static Coverage With(string text, string? url = null)
    {
        var sketch = new CoverageSketch(new NewsEvent(text, text, text)) { IsCodebook = true };
        sketch.Outlet(text, text, text).Outlet("Plain Outlet");
        var sentence = text + " stands in a sentence.";
        sketch.Article("a", text, text, "2031-03-04", [sentence, text + " again."], article => article with
        {
            File = text,
            Url = url ?? text,
            Language = text,
            Genre = text,
            Byline = text,
            Origins = article.Origins.Add(ArticleField.Headline, text),
            Variables = article.Variables.Add(text, text),
        });
        sketch.Article("b", "Plain Outlet", null, null, [sentence]);
        sketch.Claim(new Claim("c01", text)).Claim(new Claim(text + "2", text));
        sketch.Cell("c01", "a", CoverageState.Disputes, 0.5, text, new Passage(sentence, null, text), new Passage(text + " again.", null, text, EvidenceRole.Contests));
        sketch.Change("c01", "b", cell => cell with { State = CoverageState.NotJudged, Reason = text });
        sketch.Nearest(text + "2", "a", sentence, 0.1);
        sketch.Copies.Add(new ArticleCopy("b", "a", CopyKind.Wire, 1));
        sketch.Problems.Add(new ReadingProblem(text, text, text, true, text));
        sketch.SingleOutletClaims.AddRange(sketch.Build().Claims.Take(1));
        return sketch.Build();
    }

    /// <summary>Many claims and outlets, each outlet with one article of one sentence for each claim.</summary>
    public static Coverage Large(int claims, int outlets)
    {
        var sketch = new CoverageSketch(new NewsEvent("large", "A large event"));
        for (var claim = 1; claim <= claims; claim++) sketch.Claim($"The committee heard witness number {claim} on the matter of the lost cargo.");
        for (var outlet = 0; outlet < outlets; outlet++)
        {
            var name = $"Outlet of the {outlet + 1}th district";
            sketch.Outlet(name);
            var sentences = Enumerable.Range(1, claims).Select(claim => $"On day {outlet} the committee heard witness number {claim}, who spoke of the lost cargo.").ToArray();
            var article = sketch.Article($"article-{outlet:00}", name, $"Hearing goes on in district {outlet}", "2031-03-04T06:15Z", sentences);
            for (var claim = 1; claim <= claims; claim++)
            {
                var state = ((claim * 7) + (outlet * 3)) % 5;
                if (state > 2) continue;
                sketch.Cell($"c{claim:00}", article, (CoverageState)state, 0.5, "own voice", new Passage(sentences[claim - 1], $"the committee heard witness number {claim}"));
            }
        }

        return sketch.Build();
    }
}
