using Lintel.Language.Resources;
using Lintel.Language.Values;

namespace Lintel.Cloud.Mapping;

/// <summary>Which resource a value means.</summary>
internal static class Addressing
{
    /// <summary>The one address a value stands for: that of its symbol, else its only reference; null when it could be several or none.</summary>
    public static string? TargetOrNull(Value value) => value.UnknownOrNull?.Symbol is { } symbol && !IsVariable(symbol.Address)
        ? symbol.Address
        : value.Marks.References.Count == 1 ? value.Marks.References[0] : null;

    /// <summary>What a property names: the elements of a list, such as the queues of a queue policy, else the value itself; nothing where it is left out.</summary>
    public static IEnumerable<Value> Targets(Value? value) => value switch
    {
        null or { IsNull: true } => [],
        { IsKnown: true, Type.Kind: DataTypeKind.List or DataTypeKind.Set or DataTypeKind.Tuple } => value.AsElements.Where(element => !element.IsNull),
        _ => [value],
    };

    /// <summary>Whether a reference to a block, or to one of its instances, includes this resource.</summary>
    public static bool Covers(string reference, ResolvedResource resource) =>
        reference == resource.ConfigurationAddress || Covers(reference, resource.Address);

    public static bool Covers(string reference, string address) =>
        address.StartsWith(reference, StringComparison.Ordinal) && (address.Length == reference.Length || address[reference.Length] == '[');

    /// <summary>Every reference that covers an address: itself, and what stands before one of its instance keys.</summary>
    public static IEnumerable<string> ReferencesTo(string address)
    {
        yield return address;
        for (var at = address.IndexOf('[', StringComparison.Ordinal); at > 0; at = address.IndexOf('[', at + 1))
            yield return address[..at];
    }

    // A variable without a value may mean any resource.
    private static bool IsVariable(string address) =>
        address.StartsWith("var.", StringComparison.Ordinal) || address.Contains(".var.", StringComparison.Ordinal);
}
