using System.Collections.Concurrent;
using System.Globalization;

namespace Compare;

/// <summary>Asks politely: one request at a time to a host, again after a growing wait where the failure may pass, no sooner than the server asks.</summary>
internal sealed class PatientRequester(WebRequester requester, HostGates gates, CollectingOptions options, CollectingClock clock)
{
    private readonly ConcurrentDictionary<string, string> left = new(StringComparer.Ordinal);

    /// <summary>Asks until there is an answer that is not busy, or the repetitions are used up.</summary>
    /// <exception cref="CollectingException">The answer can never be used.</exception>
    /// <exception cref="PassingFailureException">There is none for the moment.</exception>
    public async Task<WebAnswer> Send(WebQuestion question, CancellationToken stop)
    {
        var host = WebAddress.HostKey(question.Address);
        for (var repetition = 0; ; repetition++)
        {
            if (left.TryGetValue(host, out var reason)) throw new PassingFailureException(reason);
            var (answer, failure) = await gates.Of(question.Address).Run(() => Try(question, repetition, stop), stop).ConfigureAwait(false);
            if (answer is { IsBusy: false }) return answer;
            if (left.ContainsKey(host)) continue;
            if (repetition < options.Retries) continue;
            throw failure ?? new PassingFailureException($"answered with status {answer!.Status}, expected 200");
        }
    }

    /// <summary>One try; what must wait after it is settled before anybody else has a turn.</summary>
    private async Task<(WebAnswer? Answer, PassingFailureException? Failure)> Try(WebQuestion question, int repetition, CancellationToken stop)
    {
        var backOff = options.FirstBackOff * Math.Pow(2, Math.Min(repetition, 20));
        var gate = gates.Of(question.Address);
        try
        {
            var answer = await requester.Send(question, stop).ConfigureAwait(false);
            if (!answer.IsBusy) return (answer, null);
            var asked = answer.RetryAfter(clock.Now());
            if (asked > options.MaximumRetryAfter) Leave(question.Address, answer.Status, asked.Value);
            else gate.Rest(asked > backOff ? asked.Value : backOff);
            return (answer, null);
        }
        catch (PassingFailureException failure)
        {
            gate.Rest(backOff);
            return (null, failure);
        }
    }

    private void Leave(Uri address, int status, TimeSpan asked) => left[WebAddress.HostKey(address)] = string.Create(
        CultureInfo.InvariantCulture,
        $"answered with status {status} and asks to wait {asked.TotalSeconds:N0} seconds, expected at most {options.MaximumRetryAfter.TotalSeconds:N0}; the host is left alone in this run");
}
