using System.Collections.Immutable;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Terraform.Json;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Recorded;

/// <summary>Makes values of recorded JSON, unknown and sensitive where the masks say so.</summary>
internal sealed class RecordedValues(EvaluationBudget budget)
{
    private const string Spent = "there is too much of it to be read";

    /// <summary>The value, of the type that the provider declares where it fits.</summary>
    /// <param name="json">What is recorded.</param>
    /// <param name="unknown">What of it is not known.</param>
    /// <param name="sensitive">What of it is secret.</param>
    /// <param name="type">The declared type; null where none is known.</param>
    public Value Read(JsonView json, Mask unknown, Mask sensitive, DataType? type)
    {
        if (!budget.TryAllocate(json.Span.Length))
            return Value.UnknownOf(type ?? DataType.Dynamic, new Unknown(Spent));
        var value = Convert(json, unknown, sensitive);
        return type is not null && value.TryConvertTo(type, out var converted) ? converted : value;
    }

    private static Value Convert(JsonView json, Mask unknown, Mask sensitive)
    {
        if (unknown.IsAll)
            return Marked(Value.UnknownOf(DataType.Dynamic, new Unknown(Instances.PlannedValues.AfterApply)), sensitive);
        if (json.IsObject)
            return Marked(Value.Object(Members(json, unknown, sensitive)), sensitive);
        if (json.IsArray)
            return Marked(Value.Tuple(Items(json, unknown, sensitive)), sensitive);
        return Marked(Scalar(json), sensitive);
    }

    /// <summary>A text, number, bool or null.</summary>
    public static Value Scalar(JsonView json) => json switch
    {
        { IsText: true } => Value.String(json.AsText),
        { IsTrue: true } => Value.True,
        { IsFalse: true } => Value.False,
        { IsNull: true } => Value.DynamicNull,
        _ => Number.TryParse(json.Raw, out var number) ? Value.Number(number) : Value.UnknownOf(DataType.Number, new Unknown("it is no number that can be read")),
    };

    // Sensitive containers mark what is in them; a mark on each element would say the same again.
    private static Value Marked(Value value, Mask sensitive) => sensitive.IsAll ? value.AddMarks(new Marks { Sensitive = true }) : value;

    private static Dictionary<string, Value> Members(JsonView json, Mask unknown, Mask sensitive)
    {
        var members = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var (name, value) in json.Members())
        {
            var key = name.AsText;
            members[key] = Convert(value, unknown.Member(key), sensitive.IsAll ? Mask.None : sensitive.Member(key));
        }

        // What is not known may be left out of the values.
        foreach (var name in unknown.WholeMembers)
            members.TryAdd(name, Value.UnknownOf(DataType.Dynamic, new Unknown(Instances.PlannedValues.AfterApply)));
        return members;
    }

    private static ImmutableArray<Value> Items(JsonView json, Mask unknown, Mask sensitive)
    {
        var (masks, secrets) = (unknown.Items, sensitive.IsAll ? [] : sensitive.Items);
        return [.. json.Items().Select((item, index) => Convert(item, unknown.Item(masks, index), sensitive.IsAll ? Mask.None : sensitive.Item(secrets, index)))];
    }
}
