using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Functions.Network;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Intrinsics;

/// <summary><c>Fn::Cidr</c>: as many networks as are asked for, one after the other from the start of a larger one.</summary>
internal sealed class Cidr : Intrinsic
{
    private const int MostNetworks = 256;
    private const string DefaultBits = "8";

    public override string Name => "Fn::Cidr";

    public override Value Call(Node argument, TemplateEvaluator evaluator)
    {
        if (evaluator.ArgumentsOrNull(argument, 1, 3, "a network, a count and a number of bits") is not { } parts)
            return TemplateEvaluator.Unknown("it has no network");
        var block = evaluator.Evaluate(parts[0]);
        var count = parts.Length > 1 ? Number(evaluator.Evaluate(parts[1])) : 1;
        var bits = parts.Length > 2 ? Number(evaluator.Evaluate(parts[2])) : int.Parse(DefaultBits, CultureInfo.InvariantCulture);
        if (count is < 1 or > MostNetworks)
            return evaluator.Fail(EvaluationDiagnostics.OutOfRange($"Between 1 and {MostNetworks} networks can be asked for.", parts[^1].Place), "there cannot be so many networks");
        if (count is not { } many || bits is not { } size || block.IsUnknown)
            return Open(block, count, bits);
        return Texts.Written(block) is { } text && Networks(text, many, size) is { } networks
            ? Value.List(DataType.String, networks).AddMarks(block.Marks)
            : evaluator.Fail(EvaluationDiagnostics.OutOfRange("The network does not hold so many networks of that size. Ask for fewer, or for smaller ones.", argument.Place), "the network is too small");
    }

    private static Value Open(Value block, int? count, int? bits) => Value.UnknownOf(DataType.ListOf(DataType.String),
        new Unknown(block.UnknownOrNull?.Reason ?? "how many networks there are is not known",
            block.UnknownOrNull?.Symbol?.Attribute(string.Create(CultureInfo.InvariantCulture, $"cidr({bits})")), NotNull: true, MinLength: count, MaxLength: count)).AddMarks(block.Marks);

    private static ImmutableArray<Value>? Networks(string block, int count, int bits)
    {
        if (!IpNetwork.TryParse(block, out var network) || bits < 1 || bits > network.HostBits)
            return null;
        var size = BigInteger.One << bits;
        return size * count > BigInteger.One << network.HostBits ? null
            : [.. Enumerable.Range(0, count).Select(i => Value.String(new IpNetwork(network.Address + (size * i), network.Bits - bits, network.Bits).ToString()))];
    }

    private static int? Number(Value value) => int.TryParse(Texts.Written(value), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
