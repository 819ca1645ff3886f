using System.Collections.Immutable;
using System.Net;
using Lintel.Cloud.Settings;
using Lintel.Engine.Policies.Values;

namespace Lintel.Engine.Policies.Operators;

/// <summary><c>cidr_range_subset</c>: every range of addresses lies inside one of those that are listed.</summary>
internal sealed class InsideNetwork : PolicyOperator
{
    public override string Name => "cidr_range_subset";

    public override string? Opposite => "cidr_range_not_subset";

    public override Verdict Holds(PolicyValue? found, PolicyValue wanted)
    {
        if (found is null or PolicyList { Items.IsEmpty: true, IsComplete: true })
            return Verdict.Fail;
        ImmutableArray<IPNetwork> allowed = [.. Ranges(wanted).Select(NetworkOrNull).OfType<IPNetwork>()];
        return Verdict.All(Ranges(found).Select(range => Lies(range, allowed))) & (found is PolicyList { IsComplete: false } ? Verdict.Unknown : Verdict.Pass);
    }

    public override string? Refuses(PolicyValue wanted) => Ranges(wanted).Any(range => NetworkOrNull(range) is null) ? "It is no range of addresses such as \"10.0.0.0/8\"." : null;

    // What is no range of addresses is not known to lie anywhere.
    private static Verdict Lies(PolicyValue range, ImmutableArray<IPNetwork> allowed) => NetworkOrNull(range) is { } network
        ? Verdict.Of(allowed.Any(outer => outer.BaseAddress.AddressFamily == network.BaseAddress.AddressFamily && outer.PrefixLength <= network.PrefixLength && outer.Contains(network.BaseAddress)))
        : Verdict.Unknown;

    private static ImmutableArray<PolicyValue> Ranges(PolicyValue value) => value is PolicyList list ? list.Items : [value];

    private static IPNetwork? NetworkOrNull(PolicyValue value)
    {
        if (value is not PolicyScalar { Kind: PolicyScalarKind.Text } text || text.Text.Split('/') is not [var host, .. var rest] || rest.Length > 1 || !IPAddress.TryParse(host, out var address))
            return null;
        var longest = address.GetAddressBytes().Length * 8;
        var length = longest;
        if (rest is [var written] && (!int.TryParse(written, out length) || length < 0 || length > longest))
            return null;
        return new IPNetwork(Masked(address, length), length);
    }

    private static IPAddress Masked(IPAddress address, int length)
    {
        var bytes = address.GetAddressBytes();
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] &= (byte)(0xFF00 >> Math.Clamp(length - i * 8, 0, 8));
        return new IPAddress(bytes);
    }
}
