using CsCheck;

namespace Compare;

public class StemmerTests
{
    // The examples of Porter's article, step by step, as they leave the last step.
    [TestCase("caresses", "caress")]
    [TestCase("ponies", "poni")]
    [TestCase("caress", "caress")]
    [TestCase("cats", "cat")]
    [TestCase("feed", "feed")]
    [TestCase("plastered", "plaster")]
    [TestCase("bled", "bleed")]
    [TestCase("motoring", "motor")]
    [TestCase("conflated", "conflat")]
    [TestCase("troubled", "troubl")]
    [TestCase("sized", "size")]
    [TestCase("hopping", "hop")]
    [TestCase("tanned", "tan")]
    [TestCase("falling", "fall")]
    [TestCase("hissing", "hiss")]
    [TestCase("fizzed", "fizz")]
    [TestCase("failing", "fail")]
    [TestCase("filing", "file")]
    [TestCase("happy", "happi")]
    [TestCase("sky", "sky")]
    [TestCase("relational", "relat")]
    [TestCase("conditional", "condit")]
    [TestCase("rational", "ration")]
    [TestCase("digitizer", "digit")]
    [TestCase("differently", "differ")]
    [TestCase("vietnamization", "vietnam")]
    [TestCase("operator", "oper")]
    [TestCase("feudalism", "feudal")]
    [TestCase("decisiveness", "decis")]
    [TestCase("hopefulness", "hope")]
    [TestCase("callousness", "callous")]
    [TestCase("formality", "formal")]
    [TestCase("sensitivity", "sensit")]
    [TestCase("triplicate", "triplic")]
    [TestCase("formative", "form")]
    [TestCase("electricity", "electr")]
    [TestCase("electrical", "electr")]
    [TestCase("hopeful", "hope")]
    [TestCase("goodness", "good")]
    [TestCase("revival", "reviv")]
    [TestCase("allowance", "allow")]
    [TestCase("inference", "infer")]
    [TestCase("airliner", "airlin")]
    [TestCase("adjustable", "adjust")]
    [TestCase("replacement", "replac")]
    [TestCase("adoption", "adopt")]
    [TestCase("homologous", "homolog")]
    [TestCase("effective", "effect")]
    [TestCase("probate", "probat")]
    [TestCase("rate", "rate")]
    [TestCase("cease", "ceas")]
    [TestCase("controlling", "control")]
    [TestCase("roll", "roll")]
    [TestCase("generalizations", "gener")]
    [TestCase("oscillators", "oscil")]
    public void Stems_are_those_of_Porters_article(string word, string stem) => Assert.That(Stemmer.Stem(word), Is.EqualTo(stem));

    [TestCase("say said says saying")]
    [TestCase("agree agreed agrees agreeing")]
    [TestCase("sink sank sunk sinks sinking")]
    [TestCase("strike struck striking strikes")]
    [TestCase("burn burned burnt burning burns")]
    [TestCase("die died dies dying")]
    [TestCase("lie lied lies lying")]
    [TestCase("child children")]
    [TestCase("woman women")]
    [TestCase("person people persons")]
    [TestCase("use used using uses")]
    [TestCase("flee fled flees fleeing")]
    [TestCase("deny denied denies denying")]
    [TestCase("report reported reports reporting")]
    [TestCase("tell told tells telling")]
    [TestCase("close closed closing closes")]
    public void All_forms_of_a_word_have_one_stem(string forms) =>
        Assert.That(forms.Split(' ').Select(Stemmer.Stem).Distinct().ToList(), Has.Count.EqualTo(1), forms);

    [TestCase("as")]
    [TestCase("is")]
    [TestCase("u.s.")]
    [TestCase("café")]
    [TestCase("города")]
    [TestCase("covid19s")]
    [TestCase("")]
    public void Short_words_and_words_outside_a_to_z_stay_as_they_are(string word) => Assert.That(Stemmer.Stem(word), Is.EqualTo(word));

    [TestCase("universe", "unit")]
    [TestCase("police", "politics")]
    [TestCase("found", "founded")]
    [TestCase("deny", "den")]
    public void Different_words_keep_different_stems(string first, string second) => Assert.That(Stemmer.Stem(first), Is.Not.EqualTo(Stemmer.Stem(second)));

    [Test]
    public void A_stem_is_never_empty_and_never_longer_than_the_base_with_an_e() =>
        Gen.String[Gen.Char['a', 'z'], 1, 15].Sample(word =>
        {
            var stem = Stemmer.Stem(word);
            Assert.That(stem, Is.Not.Empty);
            if (!IrregularForms.BaseOf.ContainsKey(word)) Assert.That(stem.Length, Is.LessThanOrEqualTo(word.Length));
            Assert.That(Stemmer.Stem(word), Is.EqualTo(stem), "asked twice");
        });
}
