using System.Net;
using System.Net.Sockets;

namespace Compare;

/// <summary>
/// Addresses that lead to no public server: the entries of IANA's special-purpose registries for IPv4 and IPv6 (RFC 6890 and its updates),
/// multicast, and those that hold an IPv4 address of that kind.
/// </summary>
internal static class SpecialAddresses
{
    private static readonly IPNetwork[] FourBytes =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>All public servers lie in this one, but not all that lies in it is public.</summary>
    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");

    /// <summary>Protocols (Teredo among them), documentation, and 6to4, which wraps any IPv4 address.</summary>
    private static readonly IPNetwork[] NotGlobal = [.. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(IPNetwork.Parse)];

    /// <summary>How a network without IPv4 writes the addresses of public IPv4 servers (RFC 6052).</summary>
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>Whether no public server has the address.</summary>
    public static bool Contains(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (address.AddressFamily == AddressFamily.InterNetwork) return FourBytes.Any(network => network.Contains(address));
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return true;
        // A zone says through which of this machine's networks to go.
        if (address.ScopeId != 0) return true;
        if (Translated.Contains(address)) return Contains(new IPAddress(address.GetAddressBytes().AsSpan(12)));
        return !Global.Contains(address) || NotGlobal.Any(network => network.Contains(address));
    }
}
