using System.Collections.Immutable;

namespace Lintel.Language.Values;

public static partial class Conversion
{
    /// <summary>Converts where <see cref="Exists"/> says that a conversion is; null with a reason when this value does not fit.</summary>
    internal static Value? Apply(Value value, DataType type, bool isUnsafe, ref string error)
    {
        if (type.IsDynamic || value.Type.Equals(type))
            return value;
        if (value.UnknownOrNull is { } unknown)
            return Value.UnknownOf(Resolved(value.Type, type.WithoutOptional()), Refined(unknown, value, type)).AddMarks(value.Marks);
        if (value.IsNull)
            return Value.Null(Resolved(value.Type, type.WithoutOptional())).AddMarks(value.Marks);
        var converted = (value.Type.Kind, type.Kind) switch
        {
            (DataTypeKind.Number, DataTypeKind.String) => Value.String(value.AsNumber.ToString()),
            (DataTypeKind.Bool, DataTypeKind.String) => Value.String(value.AsBool ? "true" : "false"),
            (DataTypeKind.String, DataTypeKind.Number) => ToNumber(value.AsString, ref error),
            (DataTypeKind.String, DataTypeKind.Bool) => ToBool(value.AsString, ref error),
            (DataTypeKind.Object, DataTypeKind.Object) => ToObject(value, type, isUnsafe, ref error),
            (DataTypeKind.Map, DataTypeKind.Object) => ToObject(value, type, isUnsafe, ref error),
            (DataTypeKind.Tuple, DataTypeKind.Tuple) => ToTuple(value, type, isUnsafe, ref error),
            (_, DataTypeKind.Map) => ToMap(value, type, isUnsafe, ref error),
            _ => ToSequence(value, type, isUnsafe, ref error),
        };
        return converted?.AddMarks(value.Marks);
    }

    private static Value? ToNumber(string text, ref string error)
    {
        if (Number.TryParse(text, out var number))
            return Value.Number(number);
        error = "a number is required";
        return null;
    }

    private static Value? ToBool(string text, ref string error)
    {
        switch (text)
        {
            case "true" or "1":
                return Value.True;
            case "false" or "0":
                return Value.False;
            default:
                var lower = text.ToLowerInvariant();
                error = lower is "true" or "false" ? $"a bool is required; write it as \"{lower}\"" : "a bool is required";
                return null;
        }
    }

    private static Value? ToTuple(Value value, DataType type, bool isUnsafe, ref string error)
    {
        var items = ImmutableArray.CreateBuilder<Value>(value.Count);
        for (var i = 0; i < value.Count; i++)
        {
            if (Apply(value.AsElements[i], type.Elements[i], isUnsafe, ref error) is not { } item)
                return null;
            items.Add(item);
        }

        return Value.Tuple(items.MoveToImmutable());
    }

    private static Value? ToObject(Value value, DataType type, bool isUnsafe, ref string error)
    {
        var attributes = new List<KeyValuePair<string, Value>>(type.Attributes.Count);
        foreach (var (name, wanted) in type.Attributes)
        {
            if (!value.AsMap.TryGetValue(name, out var given))
            {
                if (!type.OptionalAttributes.Contains(name))
                {
                    error = $"the map has no element for the required attribute \"{name}\"";
                    return null;
                }

                attributes.Add(new(name, Value.Null(wanted.WithoutOptional())));
                continue;
            }

            if (!Exists(given.Type, wanted, isUnsafe))
            {
                error = $"attribute \"{name}\": {Mismatch(given.Type, wanted)}";
                return null;
            }

            if (Apply(given, wanted, isUnsafe, ref error) is not { } item)
                return null;
            attributes.Add(new(name, item));
        }

        return Value.Object(attributes);
    }

    private static Value? ToMap(Value value, DataType type, bool isUnsafe, ref string error)
    {
        var isObject = value.Type.Kind == DataTypeKind.Object;
        var element = isObject ? ObjectElement(value.Type, type, isUnsafe) ?? type.Element : type.Element;
        if (value.Count == 0)
            return Value.Map(type.Element.IsDynamic && !isObject ? value.Type.Element : type.Element.WithoutOptional(), []);
        var items = new List<KeyValuePair<string, Value>>(value.Count);
        foreach (var (key, given) in value.AsMap)
        {
            if (Apply(given, element, isUnsafe, ref error) is not { } item)
                return null;
            items.Add(new(key, item));
        }

        if (element.IsCollection || element.Kind == DataTypeKind.Object)
        {
            if (Unified([.. items.Select(pair => pair.Value)], isUnsafe && isObject, ref error) is not { } unified)
                return null;
            items = [.. items.Zip(unified, (pair, item) => KeyValuePair.Create(pair.Key, item))];
        }

        if (Value.MapOrNull(items) is { } map)
            return map;
        error = "all elements of a map must have the same type";
        return null;
    }

    private static Value? ToSequence(Value value, DataType type, bool isUnsafe, ref string error)
    {
        var isTuple = value.Type.Kind == DataTypeKind.Tuple;
        var isList = type.Kind == DataTypeKind.List;
        if (isList && ValueRange.LengthIsOpen(value))
            return Value.UnknownOf(DataType.ListOf(value.Type.Element), new Unknown(value.FirstUnknown()?.Reason ?? ""));
        var element = isTuple ? TupleElement(value.Type, type, isUnsafe) ?? type.Element : type.Element;
        if (value.Count == 0)
        {
            element = element.IsDynamic && !isTuple ? value.Type.Element : element.WithoutOptional();
            return isList ? Value.List(element, []) : Value.Set(element, []);
        }

        var items = ImmutableArray.CreateBuilder<Value>(value.Count);
        foreach (var given in value.AsElements)
        {
            if (Apply(given, element, isUnsafe, ref error) is not { } item)
                return null;
            items.Add(item.IsNull ? item.Retyped(item.Type.WithoutOptional()) : item);
        }

        var converted = items.MoveToImmutable();
        if (isTuple && isList)
        {
            if (Unified(converted, isUnsafe, ref error) is not { } unified)
                return null;
            converted = unified;
        }

        var sequence = isList ? Value.ListOrNull(converted) : Value.SetOrNull(converted);
        if (sequence is null)
            error = $"all elements of a {(isList ? "list" : "set")} must have the same type";
        return sequence;
    }

    private static ImmutableArray<Value>? Unified(ImmutableArray<Value> items, bool isUnsafe, ref string error)
    {
        if (Unification.UnifyOrNull([.. items.Select(item => item.Type)], isUnsafe) is not { } type)
        {
            error = "the elements have no type in common";
            return null;
        }

        var unified = ImmutableArray.CreateBuilder<Value>(items.Length);
        foreach (var item in items)
        {
            if (Apply(item, type, isUnsafe, ref error) is not { } converted)
                return null;
            unified.Add(converted);
        }

        return unified.MoveToImmutable();
    }
}
