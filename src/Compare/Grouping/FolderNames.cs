using System.Buffers;

namespace Compare;

/// <summary>Which names of events can name folders on every system.</summary>
internal static class FolderNames
{
    private const int Longest = 100;

    private static readonly SearchValues<char> Refused = SearchValues.Create("/\\:*?\"<>|");

    private static readonly string[] Devices = ["con", "prn", "aux", "nul"];

    /// <summary>Whether a name is short, begins with no point, ends with neither point nor blank, and holds nothing that a system refuses.</summary>
    public static bool CanBe(string name) =>
        name.Length is > 0 and <= Longest
        && name[0] is not ('.' or '~' or ' ') && name[^1] is not ('.' or ' ')
        && !name.AsSpan().ContainsAny(Refused) && !name.Any(char.IsControl)
        && !IsDevice(name.Split('.')[0].ToLowerInvariant());

    private static bool IsDevice(string stem) =>
        Devices.Contains(stem) || (stem.Length == 4 && (stem.StartsWith("com", StringComparison.Ordinal) || stem.StartsWith("lpt", StringComparison.Ordinal)) && char.IsDigit(stem[3]));
}
