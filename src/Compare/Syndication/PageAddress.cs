using System.Collections.Frozen;
using System.Globalization;

namespace Compare;

/// <summary>Tells whether two addresses lead to one page.</summary>
internal static class PageAddress
{
    private const int Longest = 4000;

    /// <summary>Parameters that say where a reader came from and not what is read.</summary>
    private static readonly FrozenSet<string> Tracking = FrozenSet.ToFrozenSet(
        """
        fbclid gclid gclsrc dclid msclkid yclid twclid ttclid igshid igsh wbraid gbraid mc_cid mc_eid _ga _gl ref_src ref_url cmpid icid ito ocid smid smtyp xtor
        ns_campaign ns_mchannel ns_source ns_linkname at_medium at_campaign at_custom1 at_custom2 at_custom3 at_custom4 wt_mc wt_zmc wt.mc guccounter
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// What all writings of a page's address share: no scheme, no <c>www.</c>, no slash at the end, no fragment, no parameter for tracking, the
    /// others in order. Null for what is no address of the web, and for that of a whole site.
    /// </summary>
    public static string? KeyOf(string? url)
    {
        if (url is null || url.Length > Longest || !Uri.TryCreate(url.Trim(), UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) return null;
        var port = uri.IsDefaultPort ? "" : ":" + uri.Port.ToString(CultureInfo.InvariantCulture);
        var query = string.Join('&', uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(parameter => !IsTracking(parameter)).Order(StringComparer.Ordinal));
        var path = uri.AbsolutePath.TrimEnd('/') + (IsRoute(uri.Fragment) ? uri.Fragment : "");
        return path.Length == 0 && query.Length == 0 ? null : $"{WebAddress.HostKey(uri)}{port}{path}{(query.Length > 0 ? "?" : "")}{query}";
    }

    private static bool IsTracking(string parameter)
    {
        var name = parameter.Split('=')[0];
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Tracking.Contains(name);
    }

    /// <summary>Some sites name their pages after the sign that begins a fragment.</summary>
    private static bool IsRoute(string fragment) => fragment.Length > 2 && fragment[1] is '!' or '/';
}
