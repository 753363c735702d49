using System.Net;
using System.Net.Sockets;

namespace Compare;

/// <summary>Opens connections, to public addresses only unless told otherwise. The address that is checked is the one that is connected to, whatever a name stands for a moment later.</summary>
/// <param name="allowPrivate">Whether special addresses may be connected to.</param>
/// <param name="network">The network.</param>
internal sealed class PublicConnector(bool allowPrivate, CollectingNetwork network)
{
    /// <summary>Connects; fits <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    /// <exception cref="CollectingException">The host has no public address.</exception>
    /// <exception cref="SocketException">The name is unknown or nobody answers.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var host = context.DnsEndPoint.Host.Trim('[', ']');
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await network.Resolve(host, stop).ConfigureAwait(false);
        if (!allowPrivate && addresses.Length > 0)
        {
            addresses = [.. addresses.Where(address => !SpecialAddresses.Contains(address))];
            if (addresses.Length == 0) throw new CollectingException($"has a host with a private or otherwise special address ({host}), expected a public one or --allow-private");
        }

        Exception failure = new SocketException((int)SocketError.HostNotFound);
        foreach (var address in addresses)
        {
            try
            {
                return await network.Connect(new IPEndPoint(address, context.DnsEndPoint.Port), stop).ConfigureAwait(false);
            }
            catch (SocketException refused)
            {
                failure = refused;
            }
        }

        throw failure;
    }
}
