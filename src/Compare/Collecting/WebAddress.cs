namespace Compare;

/// <summary>Addresses that may be asked for.</summary>
internal static class WebAddress
{
    private const int Longest = 4000;

    /// <summary>The address without its fragment, which no server sees.</summary>
    /// <exception cref="CollectingException">It is none with http or https, or it holds a password.</exception>
    public static Uri Read(string written)
    {
        if (written.Length > Longest) throw new CollectingException(FormattableString.Invariant($"has {written.Length:N0} characters, expected an address of at most {Longest:N0}"));
        return Uri.TryCreate(written.Trim(), UriKind.Absolute, out var uri) ? Check(uri) : throw new CollectingException("is no address, expected one with http or https");
    }

    /// <summary>Where a redirect leads, without the fragment.</summary>
    /// <exception cref="CollectingException">It leads to what may not be asked for.</exception>
    public static Uri Follow(Uri from, string? location)
    {
        if (string.IsNullOrWhiteSpace(location)) throw new CollectingException("redirects without saying where, expected an address");
        if (location.Length > Longest || !Uri.TryCreate(from, location.Trim(), out var to)) throw new CollectingException("redirects to what is no address, expected one with http or https");
        try
        {
            return Check(to);
        }
        catch (CollectingException refused)
        {
            throw new CollectingException($"redirects to an address that {refused.Message}", refused);
        }
    }

    /// <summary>What two writings of the same address share; what is no address stands for itself.</summary>
    public static string Key(string written) =>
        Uri.TryCreate(written.Trim(), UriKind.Absolute, out var uri) ? WithoutFragment(uri).AbsoluteUri : written;

    /// <summary>Whom requests are counted for: the host without <c>www.</c>, for that is one server nearly always, whatever scheme and port.</summary>
    public static string HostKey(Uri uri)
    {
        var host = (Idn(uri) ?? uri.Host).ToLowerInvariant().TrimEnd('.');
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    private static Uri Check(Uri uri)
    {
        if (uri.Scheme is not ("http" or "https")) throw new CollectingException($"has the scheme {uri.Scheme}, expected http or https");
        if (uri.Host.Length == 0) throw new CollectingException("has no host, expected one after http:// or https://");
        if (Idn(uri) is null) throw new CollectingException("has a host that no server can have, expected a name after http:// or https://");
        return uri.UserInfo.Length > 0 ? throw new CollectingException("holds a user name or password, expected an address that everybody may read") : WithoutFragment(uri);
    }

    /// <summary>The host as servers are asked for it, or null where it holds what no name may.</summary>
    private static string? Idn(Uri uri)
    {
        try
        {
            return uri.IdnHost;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    private static Uri WithoutFragment(Uri uri) => uri.Fragment.Length == 0 ? uri : new Uri(uri.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.Fragment, UriFormat.UriEscaped));
}
