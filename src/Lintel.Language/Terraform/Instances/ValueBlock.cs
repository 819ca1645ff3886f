using System.Collections.Immutable;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Resources;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>An object given as a value, read as a block: <c>ingress = [{ from_port = 80 }]</c>.</summary>
internal sealed class ValueBlock(Value value, SourceFile file, Expression? syntax, Place place) : ResolvedBlock
{
    public override Place Place { get; } = place;

    public override IEnumerable<string> Names => value.IsKnown ? value.AsMap.Where(pair => !pair.Value.IsNull).Select(pair => pair.Key) : [];

    /// <summary>The objects of a property; an unknown property is a list that may hold anything.</summary>
    public static ResolvedBlockList ListOf(ResolvedProperty property, ConfigAttribute? attribute)
    {
        var (value, place) = property;
        if (value.UnknownOrNull is { } why)
            return new ResolvedBlockList([], false, why.Reason);
        if (value.IsNull)
            return ResolvedBlockList.Empty;
        var elements = value.Type.Kind switch
        {
            DataTypeKind.List or DataTypeKind.Set or DataTypeKind.Tuple => value.AsElements,
            DataTypeKind.Object => [value],
            _ => ImmutableArray<Value>.Empty,
        };
        var syntax = Unwrap(attribute?.Value);
        return new ResolvedBlockList([.. elements.Where(element => IsObject(element)).Select((element, index) => Of(element.AddMarks(value.Marks), index))], true);

        ResolvedBlock Of(Value element, int index)
        {
            // A set has an order of its own, which says nothing of the place.
            var own = syntax is TupleExpression tuple
                ? value.Type.Kind != DataTypeKind.Set && tuple.Elements.Length == elements.Length || tuple.Elements.Length == 1 ? tuple.Elements[index] : null
                : value.Type.Kind == DataTypeKind.Object ? syntax : null;
            return new ValueBlock(element, place.File, Unwrap(own), own is null ? place : new Place(place.File, own.Span));
        }
    }

    public override ResolvedProperty? PropertyOrNull(string name)
    {
        if (value.UnknownOrNull is { } why)
            return new ResolvedProperty(Value.UnknownOf(DataType.Dynamic, why with { Symbol = null }).AddMarks(value.Marks), Place);
        return value.AsMap.TryGetValue(name, out var property)
            ? new ResolvedProperty(property.AddMarks(value.Marks), ItemOrNull(name) is { } item ? new Place(file, item.Span) : Place)
            : null;
    }

    public override ResolvedBlockList Blocks(string type) => PropertyOrNull(type) is { } property ? ListOf(property, null) : ResolvedBlockList.Empty;

    private static bool IsObject(Value element) => element.IsUnknown || element is { IsKnown: true, Type.Kind: DataTypeKind.Object or DataTypeKind.Map };

    private static Expression? Unwrap(Expression? expression) => expression is ParenthesizedExpression { Inner: var inner } ? Unwrap(inner) : expression;

    private Expression? ItemOrNull(string name)
    {
        foreach (var item in syntax is ObjectExpression given ? given.Items : [])
        {
            if (item.Key is TemplateExpression { Parts: [TemplateText text] } && text.Text == name)
                return item.Value;
        }

        return null;
    }
}
