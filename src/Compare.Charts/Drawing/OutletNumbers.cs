using System.Collections.Immutable;

namespace Compare;

/// <summary>The outlets' numbers, from 1 in the corpus's order: the same in every chart.</summary>
internal sealed class OutletNumbers(ImmutableArray<Outlet> outlets)
{
    private readonly Dictionary<string, int> _numbers = outlets.Select((outlet, index) => (outlet.Name, index)).ToDictionary(entry => entry.Name, entry => entry.index + 1, StringComparer.OrdinalIgnoreCase);

    /// <summary>The number of an outlet.</summary>
    public int this[string outlet] => _numbers[outlet];

    /// <summary>Outlets with their numbers, each once, by number.</summary>
    public IEnumerable<(int Number, string Outlet)> Of(IEnumerable<string> some) =>
        some.Distinct(StringComparer.OrdinalIgnoreCase).Select(outlet => (Number: _numbers[outlet], outlet)).OrderBy(entry => entry.Number);
}
