using Lintel.Server.Aws.Model;

namespace Lintel.Server.Tests.Aws.Binding;

/// <summary>Values that just keep a constraint of the service model.</summary>
internal static class Edges
{
    /// <summary>The outermost values that a shape allows.</summary>
    public static IEnumerable<Variation> Of(Shape shape, bool inBody) => shape switch
    {
        StringShape text => new[] { text.Min, text.Max }.OfType<int>().Distinct().Where(length => inBody || length > 0)
            .Select(length => (Length: length, Value: ModelExample.TextOrNull(text, length))).Where(edge => edge.Value is not null)
            .Select(edge => new Variation("", $"of length {edge.Length}", edge.Value)),
        EnumShape words => words.Words.Select(word => new Variation("", word, word)),
        IntegerShape number => new[] { number.Min, number.Max }.OfType<int>().Select(value => new Variation("", $"{value}", value)),
        ListShape list => new[] { list.Min ?? 0, list.Max }.OfType<int>().Where(count => inBody || count > 0)
            .Select(count => new Variation("", $"with {count} items", ModelExample.Items(list, count))),
        MapShape map => new[] { map.Min ?? 0, map.Max }.OfType<int>()
            .Select(count => new Variation("", $"with {count} entries", ModelExample.Entries(map, count))),
        _ => [],
    };
}
