namespace Compare;

public class ForeignNamesTests
{
    [TestCase("Коваленко", "Kovalenko")]
    [TestCase("Коваленка", "Kovalenko")]
    [TestCase("Аврелія", "Aurelia", false)]
    [TestCase("Ющенко", "Juschtschenko", false)]
    [TestCase("Харків", "Kharkiv")]
    [TestCase("Харьков", "Kharkov")]
    [TestCase("Weber", "Webers")]
    [TestCase("Peter", "Petra", false)]
    [TestCase("Müller", "Muller")]
    [TestCase("Oldport", "Oldport")]
    [TestCase("Oldport", "Newport", false)]
    public void Names_are_one_across_scripts_and_cases(string a, string b, bool areOne = true) =>
        Assert.That(ForeignNames.AreOne(ForeignNames.CommonForm(a), ForeignNames.CommonForm(b)), Is.EqualTo(areOne));

    [TestCase("\ud83d")]
    [TestCase("a\ude00b")]
    [TestCase("")]
    public void Broken_text_has_a_form_too(string text) => Assert.That(() => ForeignNames.CommonForm(text), Throws.Nothing);
}
