namespace Compare;

internal sealed class QuotationGoldTests
{
    [TestCase("power-station", 1, 0.83)]
    [TestCase("river-talks", 1, 0.96)]
    [TestCase("ferry-strike", 1, 0.85)]
    [TestCase("school-roof", 1, 0.72)]
    public void Pairs_of_statements_are_found_with_few_wrong_ones(string story, double precision, double recall)
    {
        var (found, right, wanted, errors) = QuotationGold.Score(story);
        TestContext.Out.WriteLine($"{story}: precision {(double)right / found:0.00} ({right} of {found}), recall {(double)right / wanted:0.00} ({right} of {wanted})");
        TestContext.Out.WriteLine(errors);
        Assert.That((double)right / found, Is.GreaterThanOrEqualTo(precision), errors);
        Assert.That((double)right / wanted, Is.GreaterThanOrEqualTo(recall), errors);
    }
}
