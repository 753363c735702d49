using System.Globalization;

namespace Compare;

/// <summary>Fetches from an address and follows its redirects; every address on the way is checked as the first one.</summary>
internal sealed class PageFetcher(RobotsCatalog robots, PatientRequester requester, CollectingOptions options)
{
    /// <summary>The answer of the last server, which brings a body, or says that nothing has changed.</summary>
    /// <param name="asked">Where to begin.</param>
    /// <param name="known">What is stored of it, or null.</param>
    /// <param name="wantsPage">Whether only HTML is of use.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="CollectingException">There is nothing to be had.</exception>
    public async Task<WebAnswer> Fetch(Uri asked, StoredResponse? known, bool wantsPage, CancellationToken stop)
    {
        var at = asked;
        var visited = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            while (true)
            {
                if (!visited.Add(at.AbsoluteUri)) throw new CollectingException("redirects in a circle, expected a page");
                if (visited.Count > options.MaximumRedirects + 1) throw new CollectingException(string.Create(CultureInfo.InvariantCulture, $"redirects more than {options.MaximumRedirects} times, expected a page"));
                await robots.Require(at, stop).ConfigureAwait(false);
                var compared = known?.Answered == at.AbsoluteUri ? known : null;
                var answer = await requester.Send(new WebQuestion(at, options.MaximumBytes) { WantsPage = wantsPage, Known = compared }, stop).ConfigureAwait(false);
                if (!answer.IsRedirect) return Check(answer, compared is not null, wantsPage);
                at = WebAddress.Follow(at, answer.Header("Location"));
            }
        }
        catch (PassingFailureException failure)
        {
            throw new CollectingException(failure.Message, failure);
        }
        catch (CollectingException failure) when (at != asked && !failure.Message.StartsWith("redirects", StringComparison.Ordinal))
        {
            throw new CollectingException($"redirects to {at}, which {failure.Message}", failure);
        }
    }

    private static WebAnswer Check(WebAnswer answer, bool wasCompared, bool wantsPage)
    {
        if (answer.Status == 304 && wasCompared) return answer;
        if (!answer.IsGood) throw new CollectingException($"answered with status {answer.Status}, expected 200");
        if (wantsPage && !answer.MayBePage) throw new CollectingException($"is {answer.MediaType}, expected a page (text/html)");
        return answer.Body.Length > 0 ? answer : throw new CollectingException("is empty, expected a page");
    }
}
