using System.CommandLine;

namespace Compare;

/// <summary>The options that change how pages are collected: the only place where arguments become options of collecting.</summary>
internal sealed class CollectingTuning
{
    private static readonly CollectingOptions Usual = CollectingOptions.Default;

    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private readonly Option<bool> again = new("--again") { Description = "Ask again for pages that were stored before; a changed one is stored as a further version." };
    private readonly Option<bool> allowPrivate = new("--allow-private") { Description = "Connect to private, loopback and other special addresses too." };
    private readonly Option<string> contact = new("--contact") { Description = "Your e-mail address or page, sent with every request so that a site can reach you.", HelpName = "contact" };
    private readonly Option<double> delay = Tuning.Number("--delay", "Time between two requests to one host, seconds.", Usual.Delay.TotalSeconds, 0);
    private readonly Option<double> timeout = Tuning.Number("--timeout", "The longest time for one request, seconds.", Usual.Timeout.TotalSeconds, 0.001);
    private readonly Option<long> maximumBytes = Tuning.Number("--max-page-bytes", "Refuse larger pages, bytes when unpacked.", Usual.MaximumBytes, 1);
    private readonly Option<int> maximumRedirects = Tuning.Number("--max-redirects", "Follow at most so many redirects of an address.", Usual.MaximumRedirects, 0);
    private readonly Option<int> retries = Tuning.Number("--retries", "Ask so often again where a server is busy or a connection breaks.", Usual.Retries, 0);
    private readonly Option<int> hosts = Tuning.Number("--hosts", "Ask so many hosts at the same time.", Usual.ParallelHosts, 1);

    /// <summary>Adds the options to a verb.</summary>
    public CollectingTuning AddTo(Command verb)
    {
        foreach (var option in new Option[] { contact, again, delay, hosts, retries, timeout, maximumBytes, maximumRedirects, allowPrivate }) verb.Options.Add(option);
        return this;
    }

    /// <summary>The options as typed, checked.</summary>
    /// <exception cref="UsageException">One is out of its range.</exception>
    public CollectingOptions Read(ParseResult arguments)
    {
        var options = Usual with
        {
            Again = arguments.GetValue(again),
            AllowPrivate = arguments.GetValue(allowPrivate),
            Contact = arguments.GetValue(contact),
            Delay = Seconds(delay),
            Timeout = Seconds(timeout),
            MaximumBytes = arguments.GetValue(maximumBytes),
            MaximumRedirects = arguments.GetValue(maximumRedirects),
            Retries = arguments.GetValue(retries),
            ParallelHosts = arguments.GetValue(hosts),
        };
        try
        {
            return options.Validate();
        }
        catch (ArgumentException range)
        {
            throw new UsageException(range.Message.Replace(nameof(CollectingOptions.Contact), contact.Name, StringComparison.Ordinal));
        }

        TimeSpan Seconds(Option<double> option)
        {
            var seconds = arguments.GetValue(option);
            return seconds <= LongestWait.TotalSeconds
                ? TimeSpan.FromSeconds(seconds)
                : throw new UsageException(FormattableString.Invariant($"{option.Name} is {seconds}, expected at most {LongestWait.TotalSeconds}"));
        }
    }
}
