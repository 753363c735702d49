namespace Compare;

/// <summary>The sets of claims and texts, as pairs with one numbering of classes: agree, disagree, discuss, unrelated.</summary>
internal static class StanceSets
{
    public static readonly string[] FourClasses = ["agree", "disagree", "discuss", "unrelated"];

    /// <summary>Claims and headlines; a group is a claim.</summary>
    public static LabelledSet Emergent(BenchFolder bench) => new("emergent", FourClasses[..3], [.. bench.Table("emergent", "emergent_dev.csv").Select(row =>
        new LabelledPair(row["id"], row["claim"], row["headline"], Array.IndexOf(["for", "against", "observing"], row["stance"]), row["claim_id"]))]);

    /// <summary>Hypotheses and premises: entailment, contradiction, neutral; a group is a premise, which several hypotheses share.</summary>
    public static LabelledSet Rte3(BenchFolder bench) => new("rte3", ["entailment", "contradiction", "neutral"], [.. bench.Table("rte3", "pairs_dev.csv").Select(row =>
        new LabelledPair(row["id"], row["hypothesis"], row["premise"], Array.IndexOf(["entailment", "contradiction", "neutral"], row["label"]), row["premise"]))]);

    /// <summary>Claims and sentences of an encyclopedia; a group holds what shares a claim or a sentence.</summary>
    public static LabelledSet FeverSymmetric(BenchFolder bench)
    {
        var rows = bench.Table("fever_symmetric", "pairs_dev.csv");
        var groups = new Components();
        foreach (var row in rows) groups.Join($"claim {row["claim"]}", $"text {row["evidence"]}");
        return new LabelledSet("fever_symmetric", ["supports", "refutes"], [.. rows.Select(row =>
            new LabelledPair(row["id"], row["claim"], row["evidence"], row["label"] == "REFUTES" ? 1 : 0, groups.Of($"claim {row["claim"]}")))]);
    }

    /// <summary>Claims and perspectives of debates; a group is a claim.</summary>
    public static LabelledSet Perspectrum(BenchFolder bench) => new("perspectrum", ["support", "undermine"], [.. bench.Table("perspectrum", "stance_dev.csv").Select(row =>
        new LabelledPair(row["id"], row["claim"], row["perspective"], row["stance"] == "undermine" ? 1 : 0, row["claim_id"]))]);

    /// <summary>Claims and articles; a group is a claim.</summary>
    public static LabelledSet Coverage(BenchFolder bench)
    {
        var bodies = Bodies(bench, "coverage");
        return new LabelledSet("coverage", FourClasses, [.. bench.Table("coverage", "coverage_pairs_dev.csv").Select(row =>
            new LabelledPair(row["id"], row["claim"], bodies[row["body_id"]], Array.IndexOf(["CARRIES", "DISPUTES", "REPORTS", "OMITS"], row["label"]), row["claim_id"]))]);
    }

    /// <summary>Headlines as claims, and articles; a group is a body.</summary>
    public static LabelledSet Fnc1(BenchFolder bench)
    {
        var bodies = Bodies(bench, "fnc1");
        return new LabelledSet("fnc1", FourClasses, [.. bench.Table("fnc1", "stances_dev.csv").Select(row =>
            new LabelledPair(row["id"], row["headline"], bodies[row["body_id"]], Array.IndexOf(FourClasses, row["stance"]), row["body_id"]))]);
    }

    private static Dictionary<string, string> Bodies(BenchFolder bench, string set) =>
        bench.Table(set, "bodies_dev.csv").ToDictionary(row => row["body_id"], row => row["body"], StringComparer.Ordinal);
}
