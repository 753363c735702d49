using System.Diagnostics;
using System.Globalization;
namespace Compare;
internal static class Dump
{
    public static void Run(string root)
    {
        var bench = new BenchFolder(root);
        Headlines("emergent", bench.Table("emergent", "emergent_dev.csv").Select(r => (r["id"], r["claim"], r["headline"])));
        Headlines("rte3", bench.Table("rte3", "pairs_dev.csv").Select(r => (r["id"], r["hypothesis"], r["premise"])));
        Headlines("fever", bench.Table("fever_symmetric", "pairs_dev.csv").Select(r => (r["id"], r["claim"], r["evidence"])));
        Headlines("persp", bench.Table("perspectrum", "stance_dev.csv").Select(r => (r["id"], r["claim"], r["perspective"])));
        var cb = bench.Table("coverage", "bodies_dev.csv").ToDictionary(r => r["body_id"], r => r["body"]);
        Articles("coverage", bench.Table("coverage", "coverage_pairs_dev.csv").Select(r => (r["id"], r["claim"], cb[r["body_id"]])));
        var fb = bench.Table("fnc1", "bodies_dev.csv").ToDictionary(r => r["body_id"], r => r["body"]);
        Articles("fnc1", bench.Table("fnc1", "stances_dev.csv").Select(r => (r["id"], r["headline"], fb[r["body_id"]])));
    }
    private static void Headlines(string name, IEnumerable<(string Id, string Claim, string Text)> rows)
    {
        var list = rows.ToList(); var watch = Stopwatch.StartNew();
        var reader = new StanceReader([.. list.Select(r => (r.Claim, r.Text))]);
        Write(name, HeadlineFeatures.Names, list.Select(r => (r.Id, HeadlineFeatures.Of(reader.Claim(r.Claim), reader.Whole(r.Text)))));
        Console.WriteLine($"{name} {watch.Elapsed}");
    }
    private static void Articles(string name, IEnumerable<(string Id, string Claim, string Text)> rows)
    {
        var list = rows.ToList(); var watch = Stopwatch.StartNew();
        var reader = new StanceReader([.. list.Select(r => (r.Claim, r.Text))]);
        Console.WriteLine($"{name} read {watch.Elapsed}");
        Write(name, ArticleFeatures.Names, list.Select(r => (r.Id, ArticleFeatures.Of(reader.Claim(r.Claim), reader.Text(r.Text)))));
        Console.WriteLine($"{name} {watch.Elapsed}");
    }
    private static void Write(string name, IEnumerable<string> names, IEnumerable<(string, float[])> rows)
    {
        using var w = new StreamWriter($"/tmp/hl_{name}.tsv");
        w.WriteLine("id\t" + string.Join('\t', names));
        foreach (var (id, v) in rows) w.WriteLine(id + "\t" + string.Join('\t', v.Select(x => x.ToString("G6", CultureInfo.InvariantCulture))));
    }
}
