using CsCheck;

namespace Compare.Tests;

public sealed class AgreementTests
{
    /// <summary>Krippendorff 2011, section A: ten units, two observers, binary data.</summary>
    [Test]
    public void Alpha_of_krippendorffs_binary_example_is_095_thousandths() =>
        Assert.That(Agreement.Alpha(Table("0100000010", "1110010000", "01")), Is.EqualTo(0.095).Within(0.0005));

    /// <summary>Krippendorff 2011, section B: twelve units, two observers, five categories.</summary>
    [Test]
    public void Alpha_of_krippendorffs_nominal_example_is_692_thousandths() =>
        Assert.That(Agreement.Alpha(Table("aabbdcccedda", "babbbccceddd", "abcde")), Is.EqualTo(0.692).Within(0.0005));

    /// <summary>The table with which Gwet shows how kappa collapses: 118 units both positive, 5 and 2 apart, none both negative.</summary>
    [Test]
    public void Ac1_stays_high_where_one_category_dominates_and_alpha_collapses()
    {
        var table = new[,] { { 118, 5 }, { 2, 0 } };

        // p = 118/125 = .944; shares (123 + 120)/250 = .972 and .028; e = 2 × .972 × .028 = .054432; (.944 − e)/(1 − e) = .9408.
        Assert.That(Agreement.Ac1(table), Is.EqualTo(0.9408).Within(0.00005));

        // n = 250, n_c = 243 and 7: (249 × 236 − (243 × 242 + 7 × 6)) / (250 × 249 − (243 × 242 + 7 × 6)) = −84/3402.
        Assert.That(Agreement.Alpha(table), Is.EqualTo(-84.0 / 3402).Within(1e-12));
    }

    [Test]
    public void Precision_recall_and_f1_are_counted_by_hand()
    {
        var table = new[,] { { 3, 1, 0 }, { 2, 4, 0 }, { 0, 1, 1 } };
        Assert.Multiple(() =>
        {
            Assert.That(Agreement.Accuracy(table), Is.EqualTo(8.0 / 12));
            Assert.That(Agreement.Precision(table, 0), Is.EqualTo(3.0 / 5));
            Assert.That(Agreement.Recall(table, 0), Is.EqualTo(3.0 / 4));
            Assert.That(Agreement.F1(table, 0), Is.EqualTo(2.0 / 3).Within(1e-12));
            Assert.That(Agreement.F1(table, 1), Is.EqualTo(8.0 / 12).Within(1e-12));
            Assert.That(Agreement.F1(table, 2), Is.EqualTo(2.0 / 3).Within(1e-12));
            Assert.That(Agreement.MacroF1(table), Is.EqualTo(2.0 / 3).Within(1e-12));
        });
    }

    [Test]
    public void A_category_that_gold_never_uses_is_no_part_of_macro_f1() =>
        Assert.That(Agreement.MacroF1(new[,] { { 2, 2 }, { 0, 0 } }), Is.EqualTo(2.0 / 3).Within(1e-12));

    [Test]
    public void Where_nothing_varies_alpha_is_undefined_and_ac1_is_one()
    {
        var table = new[,] { { 7, 0 }, { 0, 0 } };
        Assert.That(Agreement.Alpha(table), Is.NaN);
        Assert.That(Agreement.Ac1(table), Is.EqualTo(1));
        Assert.That(Agreement.Precision(table, 1), Is.NaN);
    }

    [Test]
    public void A_table_that_is_not_square_is_refused() => Assert.That(
        () => Agreement.Alpha(new int[2, 3]), Throws.ArgumentException.With.Message.StartsWith("the table is 2 by 3, expected a square one"));

    [Test]
    public void Alpha_and_ac1_do_not_depend_on_who_is_first_and_never_exceed_one() =>
        Gen.Int[0, 9].Array2D[4, 4].Sample(table =>
        {
            var turned = new int[4, 4];
            for (var row = 0; row < 4; row++)
            {
                for (var column = 0; column < 4; column++) turned[column, row] = table[row, column];
            }

            foreach (var measure in new Func<int[,], double>[] { Agreement.Alpha, Agreement.Ac1, Agreement.Accuracy })
            {
                var (one, other) = (measure(table), measure(turned));
                if (double.IsNaN(one) != double.IsNaN(other)) return false;
                if (!double.IsNaN(one) && (Math.Abs(one - other) > 1e-9 || one > 1 + 1e-9)) return false;
            }

            return true;
        });

    private static int[,] Table(string first, string second, string categories)
    {
        var table = new int[categories.Length, categories.Length];
        foreach (var (one, other) in first.Zip(second))
            table[categories.IndexOf(one, StringComparison.Ordinal), categories.IndexOf(other, StringComparison.Ordinal)]++;
        return table;
    }
}
