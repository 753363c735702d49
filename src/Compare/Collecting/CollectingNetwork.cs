using System.Net;
using System.Net.Sockets;

namespace Compare;

/// <summary>The names and connections of the network: that of the machine, or of a test.</summary>
/// <param name="Resolve">The addresses of a host's name.</param>
/// <param name="Connect">Opens a connection to an address and port.</param>
internal sealed record CollectingNetwork(Func<string, CancellationToken, Task<IPAddress[]>> Resolve, Func<IPEndPoint, CancellationToken, Task<Stream>> Connect)
{
    /// <summary>The network of the machine.</summary>
    public static CollectingNetwork OfMachine { get; } = new(Dns.GetHostAddressesAsync, Dial);

    private static async Task<Stream> Dial(IPEndPoint end, CancellationToken stop)
    {
        var socket = new Socket(end.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(end, stop).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
