using System.Collections.Concurrent;
using System.Text;

namespace Compare;

/// <summary>The robots.txt of every server, each asked for once.</summary>
internal sealed class RobotsCatalog(PatientRequester requester, HostGates gates, CollectingOptions options)
{
    /// <summary>The standard asks for at least so many.</summary>
    private const int MostRedirects = 5;

    private readonly ConcurrentDictionary<string, Lazy<Task<RobotsRules>>> known = new(StringComparer.Ordinal);

    /// <summary>Returns if an address may be asked for.</summary>
    /// <exception cref="CollectingException">It may not, at least for the moment.</exception>
    public async Task Require(Uri address, CancellationToken stop)
    {
        var server = address.GetLeftPart(UriPartial.Authority).ToLowerInvariant();
        var entry = known.GetOrAdd(server, _ => new Lazy<Task<RobotsRules>>(() => Fetch(address, stop)));
        // What was stopped says nothing about the server.
        if (entry.Value.IsCanceled) known.TryRemove(server, out _);
        var rules = await entry.Value.ConfigureAwait(false);
        if (!rules.Allow(address)) throw new CollectingException($"is closed to programs by {server}/robots.txt, expected an open address");
    }

    private async Task<RobotsRules> Fetch(Uri address, CancellationToken stop)
    {
        var at = new Uri(address, "/robots.txt");
        try
        {
            for (var hop = 0; hop <= MostRedirects; hop++)
            {
                var answer = await requester.Send(new WebQuestion(at, RobotsRules.MaximumBytes) { CutsOff = true }, stop).ConfigureAwait(false);
                if (!answer.IsRedirect) return RulesOf(answer, address);
                at = WebAddress.Follow(at, answer.Header("Location"));
            }

            // As the standard has it: a file that cannot be found closes nothing.
            return RobotsRules.AllowAll;
        }
        catch (PassingFailureException failure)
        {
            throw new CollectingException($"cannot be asked for now, because {at} {failure.Message}", failure);
        }
    }

    private RobotsRules RulesOf(WebAnswer answer, Uri address)
    {
        if (answer.Status >= 500) throw new PassingFailureException($"answered with status {answer.Status}, expected rules or 404");
        if (!answer.IsGood) return RobotsRules.AllowAll;
        var rules = RobotsRules.Parse(Encoding.UTF8.GetString(answer.Body), WebRequester.Agent);
        if (rules.CrawlDelay is { } delay) gates.Of(address).SlowDown(delay < options.MaximumCrawlDelay ? delay : options.MaximumCrawlDelay);
        return rules;
    }
}
