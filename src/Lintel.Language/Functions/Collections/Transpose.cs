using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Collections;

/// <summary><c>transpose(map)</c>: turns a map of lists of strings around.</summary>
public sealed class Transpose : Function
{
    private static readonly DataType MapOfLists = DataType.MapOf(DataType.ListOf(DataType.String));

    public override string Name => "transpose";

    public override ImmutableArray<Parameter> Parameters { get; } = [new Parameter("values", MapOfLists)];

    public override DataType ResultType(ImmutableArray<Value> arguments) => MapOfLists;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (arguments[0].FirstUnknown() is { } unknown)
            return Value.UnknownOf(MapOfLists, Refine(new Unknown(unknown.Reason), arguments));
        var turned = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (key, list) in arguments[0].AsMap)
        {
            if (list.IsNull || list.AsElements.Any(item => item.IsNull))
                return context.Fail("a list or an element is null", 0);
            foreach (var item in list.AsElements)
            {
                if (!turned.TryGetValue(item.AsString, out var keys))
                    turned[item.AsString] = keys = [];
                keys.Add(key);
            }
        }

        return Value.Map(DataType.ListOf(DataType.String), turned.Select(pair => KeyValuePair.Create(pair.Key, ListOf(pair.Value))));
    }

    private static Value ListOf(List<string> keys) =>
        Value.List(DataType.String, [.. keys.Order(CodePointComparer.Instance).Select(Value.String)]);
}
