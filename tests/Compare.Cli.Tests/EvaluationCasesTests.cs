namespace Compare.Tests;

public sealed class EvaluationCasesTests
{
    private const string Header = "claim,article,label\n";
    private Scratch scratch = null!;

    [SetUp]
    public void Make() => scratch = new Scratch();

    [TearDown]
    public void Remove() => scratch.Dispose();

    [Test]
    public void An_event_column_leads_to_the_folders_of_the_corpus()
    {
        var gold = scratch.File("labels.csv", "event,claim,article,label\ne2,c01,a,OMITS\ne1,c01,a,CARRIES\ne2,c02,a,OMITS\n");
        scratch.File("articles/e1/a.txt", "x");
        scratch.File("articles/e2/a.txt", "x");
        Assert.That(
            EvaluationCases.Find(scratch.At("articles"), gold).Select(one => (one.Event, one.Folder, one.Labels.Count)),
            Is.EqualTo(new[] { ("e1", scratch.At("articles", "e1"), 1), ("e2", scratch.At("articles", "e2"), 2) }));
    }

    [Test]
    public void An_event_may_be_the_corpus_itself()
    {
        var gold = scratch.File("e1/gold.csv", "event,claim,article,label\ne1,c01,a,OMITS\n");
        Assert.That(EvaluationCases.Find(scratch.At("e1"), gold).Single().Folder, Is.EqualTo(scratch.At("e1")));
    }

    [Test]
    public void Without_gold_every_folder_that_has_its_own_is_an_event()
    {
        scratch.File("b/gold.csv", Header + "c01,a,OMITS\n");
        scratch.File("a/gold.csv", Header + "c01,a,CARRIES\n");
        scratch.File("none/a.txt", "x");
        var cases = EvaluationCases.Find(scratch.Root, null);
        Assert.That(cases.Select(one => one.Event), Is.EqualTo(new[] { "a", "b" }));
        Assert.That(cases[0].Labels[0].Event, Is.EqualTo("a"));
    }

    [Test]
    public void The_corpus_own_gold_comes_first()
    {
        scratch.File("gold.csv", Header + "c01,a,OMITS\n");
        scratch.File("a/gold.csv", Header + "c01,a,CARRIES\n");
        var only = EvaluationCases.Find(scratch.Root, null).Single();
        Assert.That((only.Event, only.Folder, only.GoldFile), Is.EqualTo(((string?)null, scratch.Root, scratch.At("gold.csv"))));
    }
}
