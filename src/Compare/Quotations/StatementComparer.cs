using System.Collections.Frozen;
using System.Globalization;

namespace Compare;

/// <summary>Compares two statements of one speaker by time, days, figures, names and, inside one language, words.</summary>
/// <remarks>
/// A figure of some precision is enough to link two statements; a round count, a day, one name or a few words are not, but two of them are.
/// Nothing of the kind in common is no link, whatever else two statements look like. Different figures of one unit without one in common take
/// as much away as a figure gives.
/// </remarks>
/// <param name="days">The most days between two publications.</param>
/// <param name="common">Names and words that so many statements hold that they tell nothing.</param>
internal sealed class StatementComparer(int days, IReadOnlySet<string> common)
{
    /// <summary>From this score on two statements are one.</summary>
    public const double Linked = 1.5;

    private const double Strong = 2, Round = 1, Weak = 0.75, Name = 0.75, ManyWords = 3;

    /// <summary>What is taken away where a time is not known.</summary>
    private const double Undated = 0.5;

    /// <summary>Below this a bare count is one of many of its kind.</summary>
    private const int LeastCount = 13;

    /// <summary>What is counted, in the words that all languages are read in.</summary>
    private static readonly FrozenSet<string> CommonCounts = GrammarWords.Words("dead death fatality killed injured arrested missing evacuated");

    private static readonly FrozenSet<string> Spans = GrammarWords.Words("second month");

    /// <summary>How much two statements share, 0 where nothing; null where they contradict each other.</summary>
    public double? Score(StatementDetails a, StatementDetails b)
    {
        if (a.IsNegated != b.IsNegated || !AreNear(a, b) || DaysContradict(a, b)) return null;
        var score = FigureScore(a, b) + DayScore(a, b) + (a.Language == b.Language ? WordScore(a, b) : NameScore(a, b));
        return Math.Max(0, score - (a.Time is null || b.Time is null ? Undated : 0));
    }

    /// <summary>Whether two figures are one value of one thing, the more coarsely written one rounded.</summary>
    public static bool AreOne(Figure a, Figure b, bool isOneLanguage) => AreOfOneKind(a, b, isOneLanguage, canDifferInNoun: true) && FigureComparer.CanBothHold(a, b);

    /// <summary>The figures of a statement that another one has too.</summary>
    public static IEnumerable<Figure> SharedFigures(StatementDetails a, StatementDetails b) =>
        a.Figures.Where(figure => Array.Exists(b.Figures, other => AreOne(figure, other, a.Language == b.Language)));

    /// <summary>The figures of a statement in whose place another one has another value.</summary>
    public static IEnumerable<Figure> DifferingFigures(StatementDetails a, StatementDetails b)
    {
        var isOneLanguage = a.Language == b.Language;
        var (ownA, ownB) = (a.Figures.Except(SharedFigures(a, b)), b.Figures.Except(SharedFigures(b, a)).ToList());
        return ownA.Where(figure => ownB.Exists(other => AreOfOneKind(figure, other, isOneLanguage, canDifferInNoun: false)));
    }

    /// <summary>The days of a statement that another one names too.</summary>
    public static IEnumerable<DateMention> SharedDays(StatementDetails a, StatementDetails b) => a.Days.Where(day => Array.Exists(b.Days, other => DayWeight(day, other, a, b) > 0));

    /// <summary>The names or, inside one language, words of a statement that another one has too.</summary>
    public IEnumerable<StatementDetail> SharedWords(StatementDetails a, StatementDetails b) => a.Language == b.Language
        ? WordScore(a, b) > 0 ? a.Words.Where(word => IsShared(word, b.Words)) : []
        : a.Names.Where(name => Array.Exists(b.Names, other => AreOneName(name.Key, other.Key)));

    /// <summary>The share of the words of the one with fewer that the other has too; 0 for different languages.</summary>
    public static double SameWords(StatementDetails a, StatementDetails b) =>
        a.Language != b.Language ? 0 : (double)a.Forms.Count(b.Forms.Contains) / Math.Max(1, Math.Min(a.Forms.Count, b.Forms.Count));

    private static bool AreOfOneKind(Figure a, Figure b, bool isOneLanguage, bool canDifferInNoun)
    {
        var (countedA, countedB) = (CountOf(a, isOneLanguage, canDifferInNoun), CountOf(b, isOneLanguage, canDifferInNoun));
        return FigureComparer.SameKind(a with { Quantity = countedA }, b with { Quantity = countedB });
    }

    /// <summary>What is counted as far as the two can be compared in it: a noun may be another one in another translation.</summary>
    private static string CountOf(Figure figure, bool isOneLanguage, bool canDifferInNoun) =>
        CommonCounts.Contains(figure.Quantity) || (isOneLanguage && !canDifferInNoun) ? figure.Quantity : "";

    private bool AreNear(StatementDetails a, StatementDetails b)
    {
        if (a.Time is not { } first || b.Time is not { } second) return true;
        var apart = first.Earliest < second.Earliest ? second.Earliest - first.Latest : first.Earliest - second.Latest;
        return apart <= TimeSpan.FromDays(days);
    }

    /// <summary>Whether both name days and none of the one can be one of the other.</summary>
    private static bool DaysContradict(StatementDetails a, StatementDetails b)
    {
        var (ofA, ofB) = (Array.FindAll(a.Days, IsDay), Array.FindAll(b.Days, IsDay));
        return ofA.Length > 0 && ofB.Length > 0 && !Array.Exists(ofA, day => Array.Exists(ofB, other => DateReader.CanBothHold(day, other)));
    }

    private static bool IsDay(DateMention date) => date.Day is not null || date.Weekday is not null;

    private static double FigureScore(StatementDetails a, StatementDetails b)
    {
        if (a.Figures.Length == 0 || b.Figures.Length == 0) return 0;
        var shared = SharedFigures(a, b).ToList();
        if (shared.Count > 0) return shared.DistinctBy(figure => (figure.Low, figure.High, figure.Unit)).Sum(WeightOf);
        return DifferingFigures(a, b).Any() ? -Linked : 0;
    }

    /// <summary>How much one figure in common tells.</summary>
    private static double WeightOf(Figure figure)
    {
        var (value, dimension) = (Math.Abs(figure.High), FigureComparer.BaseOf(figure.Unit).Base);
        var isRound = DigitsOf(value) < 2;
        if (figure.Unit.Length == 0) return value < LeastCount ? Weak : isRound ? Round : Linked;
        if (Spans.Contains(dimension)) return isRound || value < LeastCount ? Weak : Linked;
        return isRound ? Linked : Strong;
    }

    /// <summary>The number of digits before the zeros at the end.</summary>
    private static int DigitsOf(double value) => value.ToString("0.######", CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).Trim('0').Length;

    private static double DayScore(StatementDetails a, StatementDetails b) =>
        a.Days.Length == 0 || b.Days.Length == 0 ? 0 : a.Days.Max(day => b.Days.Max(other => DayWeight(day, other, a, b)));

    private static double DayWeight(DateMention day, DateMention other, StatementDetails a, StatementDetails b)
    {
        if (!DateReader.CanBothHold(day, other)) return 0;
        if (day is { Day: not null, Month: not null } && other is { Day: not null, Month: not null }) return IsOfPublication(day, a) || IsOfPublication(other, b) ? Weak / 2 : Round;
        if (day.Weekday is not null && other.Weekday is not null) return Weak;
        return day.Month is not null && other.Month is not null ? Weak : day.Year is not null && other.Year is not null ? Weak / 2 : 0;
    }

    /// <summary>Whether a day is that of the publication or beside it: many statements name that one.</summary>
    private static bool IsOfPublication(DateMention day, StatementDetails details) => StatementDays.IsOfPublication(day, details.Statement.Published);

    private double NameScore(StatementDetails a, StatementDetails b)
    {
        var shared = a.Names.Count(name => !common.Contains(name.Key) && Array.Exists(b.Names, other => AreOneName(name.Key, other.Key)));
        return 2 * shared < Math.Min(a.Names.Length, b.Names.Length) ? Name / 2 * shared : Name * shared;
    }

    private static bool AreOneName(string a, string b) => a == b || ForeignNames.AreOne(a, b);

    private double WordScore(StatementDetails a, StatementDetails b)
    {
        var shared = a.Words.Count(word => !common.Contains(word.Key) && IsShared(word, b.Words));
        var share = (double)shared / Math.Max(1, Math.Min(a.Words.Length, b.Words.Length));
        return (shared, share) switch
        {
            ( >= 4, >= 0.75) => ManyWords,
            ( >= 4, >= 0.5) or ( >= 3, >= 0.6) => Linked,
            ( >= 2, >= 0.35) => Weak,
            _ => 0,
        };
    }

    private static bool IsShared(StatementDetail word, StatementDetail[] others)
    {
        // Without a closure: this is asked of every word of every pair.
        foreach (var other in others)
        {
            if (other.Key == word.Key) return true;
        }

        return false;
    }
}
