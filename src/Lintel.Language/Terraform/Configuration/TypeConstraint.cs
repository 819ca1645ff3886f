using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Configuration;

/// <summary>A declared type, with the defaults of its <c>optional()</c> attributes.</summary>
internal sealed record TypeConstraint(DataType Type, TypeDefaults? Defaults = null)
{
    public static readonly TypeConstraint Any = new(DataType.Dynamic);
}

/// <summary>
/// The defaults of one level of a type: of its own attributes, and below each attribute; the elements of a collection stand under "".
/// </summary>
internal sealed record TypeDefaults(DataType Type, ImmutableSortedDictionary<string, Value> Values, ImmutableSortedDictionary<string, TypeDefaults> Children)
{
    /// <summary>
    /// The value with missing and null attributes replaced, before it is converted to the type. Null and unknown values stay:
    /// defaults fill objects, they do not make them.
    /// </summary>
    public Value Apply(Value value)
    {
        if (!value.IsKnown)
            return value;
        switch (value.Type.Kind)
        {
            case DataTypeKind.List or DataTypeKind.Set or DataTypeKind.Tuple:
                return Value.Tuple([.. value.AsElements.Select((element, index) => Child(index)?.Apply(element) ?? element)]).AddMarks(value.Marks);
            case DataTypeKind.Map or DataTypeKind.Object:
                var map = value.AsMap.ToBuilder();
                foreach (var (key, element) in value.AsMap)
                    map[key] = Child(key)?.Apply(element) ?? element;
                foreach (var (key, fallback) in Values)
                {
                    if (!map.TryGetValue(key, out var given) || given.IsNull)
                        map[key] = Children.GetValueOrDefault(key)?.Apply(fallback) ?? fallback;
                }

                return Value.Object(map).AddMarks(value.Marks);
            default:
                return value;
        }
    }

    private TypeDefaults? Child(string key) => Children.GetValueOrDefault(Type.Kind == DataTypeKind.Object ? key : "");

    private TypeDefaults? Child(int index) =>
        Children.GetValueOrDefault(Type.Kind == DataTypeKind.Tuple ? index.ToString(System.Globalization.CultureInfo.InvariantCulture) : "");
}
