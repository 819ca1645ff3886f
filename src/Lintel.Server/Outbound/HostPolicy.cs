using System.Collections.Immutable;
using System.Net;

namespace Lintel.Server.Outbound;

/// <summary>
/// Which hosts the server itself calls because a user named them. Hosts that the settings name may have any address; <c>*</c> stands for all others,
/// and those must have public addresses only, so that nobody looks into the server's own network through it.
/// </summary>
/// <param name="allowed">Names, <c>*.example.com</c> for all below one, or <c>*</c>.</param>
/// <param name="resolve">Finds the addresses of a name; that of the system when left out.</param>
public sealed class HostPolicy(IReadOnlyList<string> allowed, Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null)
{
    private const string Any = "*";

    private readonly Func<string, CancellationToken, Task<IPAddress[]>> _resolve = resolve ?? Dns.GetHostAddressesAsync;

    /// <summary>Any host with a public address.</summary>
    public static HostPolicy Public { get; } = new([Any]);

    /// <summary>Throws a <see cref="ForbiddenHostException"/> when a name is refused whatever its addresses are.</summary>
    public void CheckName(string host)
    {
        if (!IsNamed(host) && !allowed.Contains(Any))
            throw new ForbiddenHostException($"\"{host}\" is none of the hosts that this server calls.");
        if (IPAddress.TryParse(host.Trim('[', ']'), out var literal))
            Check(host, [literal]);
    }

    /// <summary>The addresses to connect to, and no others; throws a <see cref="ForbiddenHostException"/> when one of them is not to be called.</summary>
    public async Task<ImmutableArray<IPAddress>> AddressesAsync(string host, CancellationToken cancellation)
    {
        CheckName(host);
        ImmutableArray<IPAddress> addresses = IPAddress.TryParse(host.Trim('[', ']'), out var literal) ? [literal] : [.. await _resolve(host, cancellation)];
        Check(host, addresses);
        return addresses;
    }

    private void Check(string host, ImmutableArray<IPAddress> addresses)
    {
        if (addresses.Any(AddressKinds.IsNeverCalled) || (!IsNamed(host) && addresses.Any(address => !AddressKinds.IsPublic(address))))
            throw new ForbiddenHostException($"\"{host}\" has an address that is not public, and the server's settings do not name this host.");
    }

    private bool IsNamed(string host)
    {
        var name = host.TrimEnd('.');
        return allowed.Any(pattern => pattern.StartsWith("*.", StringComparison.Ordinal)
            ? name.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
            : pattern != Any && string.Equals(pattern, name, StringComparison.OrdinalIgnoreCase));
    }
}
