using System.Collections.Immutable;
using System.Numerics;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Network;

/// <summary>Calculates with a network prefix.</summary>
public abstract class CidrFunction : TextFunction
{
    /// <summary>The network; false after a failure.</summary>
    private protected static bool TryNetwork(Value prefix, FunctionContext context, out IpNetwork network)
    {
        if (IpNetwork.TryParse(prefix.AsString, out network))
            return true;
        context.Fail($"{QuotedText.Quote(prefix.AsString)} is no prefix such as 10.0.0.0/8");
        return false;
    }

    /// <summary>The argument as a whole number of any size; null after a failure.</summary>
    private protected static BigInteger? Whole(Value number, FunctionContext context)
    {
        if (number.AsNumber.IsInteger)
            return number.AsNumber.Truncate();
        context.Fail("a whole number is required");
        return null;
    }
}

/// <summary><c>cidrhost(prefix, hostnum)</c>: negative numbers count from the end.</summary>
public sealed class CidrHost : CidrFunction
{
    public override string Name => "cidrhost";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("prefix"), Parameter.Number("hostnum")];

    protected override string? Text(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (Whole(arguments[1], context) is not { } number || !TryNetwork(arguments[0], context, out var network))
            return null;
        var last = (BigInteger.One << network.HostBits) - 1;
        // Terraform looks at no more than 64 bits of the number, so a larger one reaches into the prefix.
        BigInteger seen = number < 0 ? -number - 1 : (long)(ulong)(number & ulong.MaxValue);
        var addressBits = network.IsEmbedded ? 32 : network.Bits;
        if (seen <= last && network.Insert(number < 0 ? last - seen : number, addressBits) is { } host)
            return IpNetwork.Format(host, network.Bits);
        context.Fail($"a prefix of {network.Prefix} bits has no host {number}");
        return null;
    }
}

/// <summary><c>cidrnetmask(prefix)</c>, of IPv4 only.</summary>
public sealed class CidrNetmask : CidrFunction
{
    public override string Name => "cidrnetmask";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("prefix")];

    protected override string? Text(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (!TryNetwork(arguments[0], context, out var network))
            return null;
        if (network.Bits == 32 || network.IsEmbedded)
            return IpNetwork.Format((BigInteger.One << network.Bits) - (BigInteger.One << network.HostBits), network.Bits);
        context.Fail("a network of IPv6 has no netmask");
        return null;
    }
}

/// <summary><c>cidrsubnet(prefix, newbits, netnum)</c>.</summary>
public sealed class CidrSubnet : CidrFunction
{
    private const int LongestShift = 1000;

    public override string Name => "cidrsubnet";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("prefix"), Parameter.Number("newbits"), Parameter.Number("netnum")];

    protected override string? Text(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (!context.TryInteger(arguments[1], out var bits) || Whole(arguments[2], context) is not { } number || !TryNetwork(arguments[0], context, out var network))
            return null;
        if (bits < -LongestShift || network.Prefix + bits > network.Bits)
        {
            context.Fail($"a prefix of {network.Prefix} bits cannot be extended by {bits}");
            return null;
        }

        // Here too 64 bits of the number are looked at, and of a negative one its size.
        var most = bits is < 0 or >= 64 ? ulong.MaxValue : (BigInteger.One << (int)bits) - 1;
        if ((BigInteger.Abs(number) & ulong.MaxValue) > most || network.Insert(number, network.Prefix + (int)bits) is not { } address)
        {
            context.Fail($"{bits} bits cannot count up to {number}");
            return null;
        }

        return new IpNetwork(address, network.Prefix + (int)bits, network.Bits).ToString();
    }
}

/// <summary><c>cidrsubnets(prefix, newbits…)</c>: one after the other.</summary>
public sealed class CidrSubnets : Function
{
    private const int MostBits = 32;

    public override string Name => "cidrsubnets";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("prefix")];

    public override Parameter Rest { get; } = Parameter.Number("newbits");

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.ListOf(DataType.String);

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (!IpNetwork.TryParse(arguments[0].AsString, out var network))
            return context.Fail($"{QuotedText.Quote(arguments[0].AsString)} is no prefix such as 10.0.0.0/8", 0);
        var subnets = ImmutableArray.CreateBuilder<Value>();
        var next = network.Address;
        // Terraform steps to the first subnet from the one before it, and before the address zero there is none.
        var end = next.IsZero || network.IsEmbedded ? BigInteger.Zero : next + (BigInteger.One << network.HostBits);
        for (var i = 1; i < arguments.Length; i++)
        {
            if (!context.TryInteger(arguments[i], out var bits, i))
                return Value.DynamicNull;
            if (bits is < 1 or > MostBits || network.Prefix + bits > network.Bits)
                return context.Fail($"a prefix of {network.Prefix} bits can be extended by 1 to {Math.Min(MostBits, network.HostBits)}", i);
            var prefix = network.Prefix + (int)bits;
            var size = BigInteger.One << (network.Bits - prefix);
            // A subnet begins where its own size divides the addresses.
            var start = (next + size - 1) / size * size;
            if (start + size > end)
                return context.Fail("there are no addresses left for it", i);
            subnets.Add(Value.String(new IpNetwork(start, prefix, network.Bits).ToString()));
            next = start + size;
        }

        return Value.List(DataType.String, subnets.ToImmutable());
    }
}
