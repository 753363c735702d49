using System.Globalization;

namespace Compare;

/// <summary>What a robots.txt says to one program, by RFC 9309, with the wide-spread <c>Crawl-delay</c>.</summary>
internal sealed class RobotsRules
{
    /// <summary>No more of a file is read, bytes; the standard asks for at least so much.</summary>
    public const int MaximumBytes = 512_000;

    private readonly IReadOnlyList<(string Pattern, bool Allows)> rules;

    private RobotsRules(IReadOnlyList<(string, bool)> rules, TimeSpan? crawlDelay) => (this.rules, CrawlDelay) = (rules, crawlDelay);

    /// <summary>Everything is allowed.</summary>
    public static RobotsRules AllowAll { get; } = new([], null);

    /// <summary>The time between requests that the file asks for, or null.</summary>
    public TimeSpan? CrawlDelay { get; }

    /// <summary>Reads a file's rules for a program: those of all groups that name it, else those of all groups for everybody.</summary>
    /// <param name="text">The file.</param>
    /// <param name="agent">The program's name, letters, hyphens and underscores.</param>
    public static RobotsRules Parse(string text, string agent)
    {
        var groups = new List<RobotsGroup>();
        var isNaming = false;
        foreach (var (key, value) in text.TrimStart('\uFEFF').Split('\n', '\r').Select(Split))
        {
            if (key == "user-agent")
            {
                if (!isNaming) groups.Add(new RobotsGroup());
                isNaming = true;
                groups[^1].Agents.Add(Token(value));
            }
            else if (key is "allow" or "disallow" or "crawl-delay")
            {
                isNaming = false;
                // Rules before the first group are nobody's.
                if (groups.Count > 0) groups[^1].Add(key, value);
            }
        }

        var own = groups.Where(group => group.Agents.Contains(agent, StringComparer.OrdinalIgnoreCase)).ToList();
        if (own.Count == 0) own = [.. groups.Where(group => group.Agents.Contains("*"))];
        return new RobotsRules([.. own.SelectMany(group => group.Rules)], own.Max(group => group.CrawlDelay));
    }

    /// <summary>Whether the page may be asked for: the longest rule that fits decides, of two of one length the one that allows.</summary>
    public bool Allow(Uri address)
    {
        var path = RobotsPattern.Normalize(address.PathAndQuery);
        if (path == "/robots.txt") return true;
        var (length, allows) = (-1, true);
        foreach (var (pattern, isAllow) in rules)
        {
            if (pattern.Length < length || (pattern.Length == length && allows) || !RobotsPattern.Matches(pattern, path)) continue;
            (length, allows) = (pattern.Length, isAllow);
        }

        return allows;
    }

    private static (string Key, string Value) Split(string line)
    {
        if (line.IndexOf('#', StringComparison.Ordinal) is >= 0 and var comment) line = line[..comment];
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? ("", "") : (line[..colon].Trim().ToLowerInvariant(), line[(colon + 1)..].Trim());
    }

    /// <summary>The name without a version: <c>bot/1.0</c> means <c>bot</c>.</summary>
    private static string Token(string value)
    {
        if (value.StartsWith('*')) return "*";
        return new string([.. value.TakeWhile(letter => char.IsAsciiLetter(letter) || letter is '-' or '_')]);
    }

    /// <summary>Rules for some programs.</summary>
    private sealed class RobotsGroup
    {
        private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(1);

        public List<string> Agents { get; } = [];

        public List<(string Pattern, bool Allows)> Rules { get; } = [];

        public TimeSpan? CrawlDelay { get; private set; }

        public void Add(string key, string value)
        {
            if (key != "crawl-delay")
            {
                // An empty rule says nothing.
                if (value.Length > 0) Rules.Add((RobotsPattern.Normalize(value), key == "allow"));
            }
            else if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
            {
                CrawlDelay = seconds < LongestDelay.TotalSeconds ? TimeSpan.FromSeconds(seconds) : LongestDelay;
            }
        }
    }
}
