namespace Compare.Tests;

public sealed class CommandLineTests
{
    private static readonly string[] Verbs = ["run", "check", "collect", "group", "extract", "segment", "match", "cluster", "stance", "evaluate", "diff"];

    private Scratch scratch = null!;

    [SetUp]
    public void Make() => scratch = new Scratch();

    [TearDown]
    public void Remove() => scratch.Dispose();

    [TestCase("run", "--claims", "a", "--discover", "x", "--out", "o", ExpectedResult = "error: --claims and --discover cannot be used together\nTry: compare-coverage run --help\n")]
    [TestCase("run", "x", "--out", "o", "--claim", "One.", "--claims", "a", ExpectedResult = "error: --claims and --claim cannot be used together\nTry: compare-coverage run --help\n")]
    [TestCase("run", "x", ExpectedResult = "error: Option '--out' is required.\nTry: compare-coverage run --help\n")]
    [TestCase("run", "x", "--out", "o", "--match-floor", "0,5", ExpectedResult = "error: --match-floor is \"0,5\", expected a number such as 0.5\nTry: compare-coverage run --help\n")]
    [TestCase("run", "x", "--out", "o", "--max-claims", "many", ExpectedResult = "error: --max-claims is \"many\", expected a whole number\nTry: compare-coverage run --help\n")]
    [TestCase("run", "x", "--out", "o", "--omits-from", "1.5", ExpectedResult = "error: --omits-from is 1.5, expected 0 to 1\n")]
    [TestCase("run", "x", "--out", "o", "--unsure-below", "3", "--max-claims", "0", ExpectedResult = "error: --unsure-below is 3, expected 0 to 1; --max-claims is 0, expected 1 or more\n")]
    [TestCase("run", "x", "--out", "o", "--max-depth", "0", ExpectedResult = "error: --max-depth is 0, expected 1 or more\n")]
    [TestCase("evaluate", "x", "--resamples", "0", ExpectedResult = "error: --resamples is 0, expected 1 or more\nTry: compare-coverage evaluate --help\n")]
    [TestCase("evaluate", "x", "--resamples", "99999999999", ExpectedResult = "error: --resamples is \"99999999999\", expected a whole number\nTry: compare-coverage evaluate --help\n")]
    [TestCase("run", "x", "--out", "", ExpectedResult = "error: --out is empty, expected the name of a folder\nTry: compare-coverage run --help\n")]
    [TestCase("extract", "x", "--out", " ", ExpectedResult = "error: --out is empty, expected the name of a file\nTry: compare-coverage extract --help\n")]
    [TestCase("match", ExpectedResult = "error: Required argument 'pairs' missing for command: 'match'.\nTry: compare-coverage match --help\n")]
    [TestCase("diff", "x", ExpectedResult = "error: Required argument 'new' missing for command: 'diff'.\nTry: compare-coverage diff --help\n")]
    [TestCase("diff", "", "x", ExpectedResult = "error: old is empty, expected a folder that run has written\nTry: compare-coverage diff --help\n")]
    [TestCase("frobnicate", "x", ExpectedResult = "error: \"frobnicate\" is no verb, expected one of run, check, collect, group, extract, segment, match, cluster, stance, evaluate, diff\nTry: compare-coverage --help\n")]
    [TestCase(ExpectedResult = "error: no verb is given, expected one of run, check, collect, group, extract, segment, match, cluster, stance, evaluate, diff\nTry: compare-coverage --help\n")]
    public string Wrong_usage_exits_with_2_and_says_what_was_expected(params string[] arguments)
    {
        using var ran = CommandLineHarness.Run(arguments);
        Assert.That((ran.ExitCode, ran.Output), Is.EqualTo((2, "")));
        return ran.Error;
    }

    [TestCase("run PLACE/nowhere --out PLACE/out", ExpectedResult = "error: PLACE/nowhere: does not exist, expected a folder of articles\n")]
    [TestCase("run PLACE/file.csv --out PLACE/out", ExpectedResult = "error: PLACE/file.csv: is a file, expected a folder of articles\n")]
    [TestCase("run PLACE --out PLACE/file.csv", ExpectedResult = "error: PLACE/file.csv: is a file, expected a folder or a new name\n")]
    [TestCase("check PLACE/nowhere", ExpectedResult = "error: PLACE/nowhere: does not exist, expected a folder of articles\n")]
    [TestCase("extract PLACE/nowhere.html", ExpectedResult = "error: PLACE/nowhere.html: does not exist, expected a folder of articles\n")]
    [TestCase("match PLACE/nowhere.csv", ExpectedResult = "error: PLACE/nowhere.csv: does not exist, expected a CSV file\n")]
    [TestCase("cluster PLACE", ExpectedResult = "error: PLACE: is a folder, expected a CSV file\n")]
    [TestCase("match PLACE/file.csv", ExpectedResult = "error: PLACE/file.csv: line 1: columns a, b are missing, expected id, a, b\n")]
    [TestCase("stance PLACE/file.csv", ExpectedResult = "error: PLACE/file.csv: line 1: columns claim, text are missing, expected id, claim, text\n")]
    [TestCase("cluster PLACE/short.csv", ExpectedResult = "error: PLACE/short.csv: line 3: has 1 fields, expected 2\nerror: PLACE/short.csv: line 4: has 3 fields, expected 2\n")]
    [TestCase("evaluate PLACE", ExpectedResult = "error: PLACE: holds no gold.csv, expected one there, in the folders inside, or with --gold\n")]
    [TestCase("evaluate PLACE --gold PLACE/nowhere.csv", ExpectedResult = "error: PLACE/nowhere.csv: does not exist, expected a CSV file of gold labels\n")]
    [TestCase("evaluate PLACE --gold PLACE/labels.csv", ExpectedResult = "error: PLACE/labels.csv: line 2, event: \"../up\" is no folder of PLACE\n")]
    [TestCase("evaluate PLACE/nowhere", ExpectedResult = "error: PLACE/nowhere: does not exist, expected a folder of articles\n")]
    public string Bad_input_exits_with_1_and_one_line_for_each_problem(string line)
    {
        scratch.File("file.csv", "id,x\n1,2\n");
        scratch.File("short.csv", "id,text\n1,ok\n2\n3,a,b\n");
        scratch.File("labels.csv", "event,claim,article,label\n../up,c01,a1,OMITS\n");
        using var ran = CommandLineHarness.Run(line.Replace("PLACE", scratch.Root, StringComparison.Ordinal).Split(' '));
        Assert.That((ran.ExitCode, ran.Output), Is.EqualTo((1, "")));
        return ran.Error.Replace(scratch.Root, "PLACE", StringComparison.Ordinal);
    }

    [Test]
    public void A_table_is_read_from_standard_input()
    {
        using var ran = CommandLineHarness.RunWith("id,x\n", "match", "-");
        Assert.That((ran.ExitCode, ran.Error), Is.EqualTo((1, "error: standard input: line 1: columns a, b are missing, expected id, a, b\n")));
    }

    [Test]
    public void A_claim_may_start_with_an_at_sign()
    {
        using var ran = CommandLineHarness.Run("run", scratch.At("nowhere"), "--out", scratch.At("out"), "--claim", "@mayor resigned.");
        Assert.That(ran.Error, Does.Contain("nowhere: does not exist"), "the claim is not taken for a file of arguments");
    }

    [Test]
    public void A_run_that_fails_leaves_no_trace()
    {
        using var ran = CommandLineHarness.Run("run", scratch.At("nowhere"), "--out", scratch.At("out"));
        Assert.That(ran.ExitCode, Is.EqualTo(1));
        Assert.That(Directory.EnumerateFileSystemEntries(scratch.Root), Is.Empty);
    }

    [TestCaseSource(nameof(Verbs))]
    public void Every_verb_has_help_with_examples(string verb)
    {
        using var ran = CommandLineHarness.Run(verb, "--help");
        Assert.Multiple(() =>
        {
            Assert.That((ran.ExitCode, ran.Error), Is.EqualTo((0, "")));
            Assert.That(ran.Output, Does.Contain($"compare-coverage {verb} <").And.Contain($"Examples:\n  "));
            Assert.That(ran.Output.Split("Examples:")[1], Does.Contain($"compare-coverage {verb} "));
            Assert.That(ran.Output.Split('\n').Where(line => line.Length > 110), Is.Empty);
        });
    }

    [Test]
    public void Help_lists_every_verb()
    {
        using var ran = CommandLineHarness.Run("--help");
        Assert.That(ran.ExitCode, Is.Zero);
        foreach (var verb in Verbs) Assert.That(ran.Output, Does.Contain($"\n  {verb} <"));
    }

    [TestCase("plain text", ExpectedResult = "plain text")]
    [TestCase("red \u001b[31m and\nbell\a", ExpectedResult = "red \uFFFD[31m and bell\uFFFD")]
    [TestCase("turned \u202Eround", ExpectedResult = "turned \uFFFDround")]
    [TestCase("שלום 東京", ExpectedResult = "שלום 東京")]
    public string Text_from_files_cannot_steer_the_terminal(string text) => Terminal.Printable(text);
}
