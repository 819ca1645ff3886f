using Lintel.Language.Resources;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Evaluation;

/// <summary>An object that was computed, read as a block.</summary>
internal sealed class ValueBlock(Value value, Place place) : ResolvedBlock
{
    public override Place Place { get; } = place;

    public override IEnumerable<string> Names => value.IsKnown ? value.AsMap.Keys : [];

    public override ResolvedProperty? PropertyOrNull(string name)
    {
        if (value.UnknownOrNull is { } why)
            return new ResolvedProperty(Value.UnknownOf(DataType.Dynamic, new Unknown(why.Reason)).AddMarks(value.Marks), Place);
        return value.AsMap.TryGetValue(name, out var property) ? new ResolvedProperty(property.AddMarks(value.Marks), Place) : null;
    }

    public override ResolvedBlockList Blocks(string type) =>
        PropertyOrNull(type) is { } property ? BlockList.OfValue(property.Value, property.Place) : ResolvedBlockList.Empty;
}
