using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Evaluation;

/// <summary>Whether texts are among others, for the functions of a template's rules.</summary>
internal static class Membership
{
    public static readonly Value Undecided = Value.UnknownOf(DataType.Bool, new Unknown("what it compares is not known"));

    /// <summary>The items of a list, one text being a list of itself; null when they are not known.</summary>
    public static ImmutableArray<Value>? ItemsOrNull(Value value) =>
        !value.IsWhollyKnown || value.IsNull ? null : value.Type.IsSequence ? value.AsElements : [value];

    public static bool Has(ImmutableArray<Value> items, Value value) => items.Any(item => TextComparison.AreEqual(item, value) == true);
}
