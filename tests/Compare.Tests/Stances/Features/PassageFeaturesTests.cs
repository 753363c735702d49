namespace Compare;

public class PassageFeaturesTests
{
    private static readonly EventContext Context = SmallEvent.Context();

    private static FeatureRow Best(int claim, int article) => SmallEvent.Row(Context, claim, Context.Candidates(claim, article)[0]);

    [Test]
    public void Every_value_is_a_number()
    {
        for (var claim = 0; claim < Context.Claims.Count; claim++)
        {
            for (var article = 0; article < Context.Articles.Count; article++)
            {
                foreach (var candidate in Context.Candidates(claim, article))
                    Assert.That(SmallEvent.Row(Context, claim, candidate).Values, Is.All.Matches<float>(float.IsFinite));
            }
        }
    }

    [Test]
    public void A_rival_figure_shows_in_the_passage_that_has_it() => Assert.Multiple(() =>
    {
        Assert.That(Best(0, 0).Value("rival_figure"), Is.Zero);
        Assert.That(Best(0, 1).Value("rival_figure"), Is.EqualTo(1));
    });

    [Test]
    public void A_claim_next_to_it_in_the_list_that_fits_better_shows_as_a_contrast() => Assert.Multiple(() =>
    {
        Assert.That(Best(0, 1).Value("contrast_theirs"), Is.GreaterThan(Best(0, 1).Value("contrast_own")));
        Assert.That(Best(1, 1).Value("contrast_own"), Is.GreaterThan(Best(1, 1).Value("contrast_theirs")));
    });

    [TestCase("Crates of fireworks stood in the terminal that night.", true)]
    [TestCase("There were no fireworks in the terminal, the harbour office said.", false)]
    [TestCase("The harbour office denied that fireworks stood in the terminal.", false)]
    public void Two_claims_that_differ_in_polarity_are_told_apart_by_it(string text, bool isAffirmed)
    {
        var context = SmallEvent.Context([text, "The terminal burned."], ["Fireworks were kept in the terminal.", "There were no fireworks in the terminal."]);
        float Ahead(int claim)
        {
            var row = SmallEvent.Row(context, claim, context.Candidates(claim, 0)[0]);
            return row.Value("contrast_own") - row.Value("contrast_theirs");
        }

        Assert.That((Ahead(0) > 0, Ahead(1) > 0), Is.EqualTo((isAffirmed, !isAffirmed)));
    }

    [Test]
    public void Words_in_an_attribution_stand_deeper() => Assert.Multiple(() =>
    {
        Assert.That(Best(2, 1).Value("mean_depth"), Is.GreaterThan(0.5), "according to the union");
        Assert.That(Best(1, 1).Value("mean_depth"), Is.Zero, "the article's own voice");
    });

    [Test]
    public void A_word_of_falsehood_and_a_denial_show() => Assert.Multiple(() =>
    {
        Assert.That(Best(2, 2).Value("own_falsehood") + Best(2, 2).Value("said_falsehood"), Is.GreaterThan(0));
        Assert.That(Best(2, 0).Value("denied"), Is.GreaterThan(0.5));
    });

    [Test]
    public void A_rival_day_shows() => Assert.That(Best(3, 1).Value("day_rival"), Is.EqualTo(1));

    [Test]
    public void Another_word_in_a_like_place_fills_the_slot()
    {
        var context = SmallEvent.Context(["The singer came from Altfurt, a friend said."], ["The singer came from Neustadt."]);
        Assert.That(SmallEvent.Row(context, 0, context.Candidates(0, 0)[0]).Value("slot_name"), Is.EqualTo(1));
    }

    [Test]
    public void Each_value_has_a_name_of_its_own()
    {
        var row = Best(0, 0);
        Assert.Multiple(() =>
        {
            Assert.That(row.Names, Has.Length.EqualTo(row.Values.Length));
            Assert.That(row.Names, Is.Unique);
        });
    }

    [Test]
    public void A_row_without_names_has_the_same_values()
    {
        var candidate = Context.Candidates(0, 1)[0];
        var bare = PassageFeatures.Of(Context, 0, candidate, Context.WholeOf(0, 1), isNamed: false);
        Assert.Multiple(() =>
        {
            Assert.That(bare.Values, Is.EqualTo(Best(0, 1).Values));
            Assert.That(bare.Names, Is.Empty);
        });
    }

    [Test]
    public void A_sentence_in_the_claim_s_own_words_is_more_alike_than_one_about_something_else() =>
        Assert.That(Best(1, 1).Value("likeness: letter cosine"), Is.GreaterThan(Best(2, 1).Value("likeness: letter cosine")).And.GreaterThan(0.5));
}
