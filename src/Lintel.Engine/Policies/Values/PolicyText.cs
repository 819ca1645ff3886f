using System.Globalization;

namespace Lintel.Engine.Policies.Values;

/// <summary>Texts of values, for patterns and for people.</summary>
internal static class PolicyText
{
    private const int Longest = 80;

    /// <summary>Whether nothing in the value is unknown.</summary>
    public static bool IsWholly(PolicyValue? value) => value switch
    {
        PolicyUnknown => false,
        PolicyList list => list.IsComplete && list.Items.All(IsWholly),
        PolicyMap map => map.Members.Values.All(IsWholly),
        _ => true,
    };

    /// <summary>The value as the text that a pattern sees: what is left out is <c>None</c>, flags are capitalised, lists stand in brackets.</summary>
    public static string Of(PolicyValue? value) => value switch
    {
        null => "None",
        PolicyScalar { Kind: PolicyScalarKind.Flag } flag => flag.IsTrue ? "True" : "False",
        PolicyScalar scalar => scalar.Text,
        PolicyList { AreBlocks: true, Items: [var only] } => Of(only),
        PolicyList list => $"[{string.Join(", ", list.Items.Select(Quoted))}]",
        PolicyMap map => $"{{{string.Join(", ", map.Members.Select(member => $"'{member.Key}': {Quoted(member.Value)}"))}}}",
        _ => "",
    };

    /// <summary>The value as a report shows it: cut, and without secrets.</summary>
    public static string Shown(PolicyValue? value) => value switch
    {
        null => "not set",
        { IsSecret: true } => "a sensitive value",
        PolicyUnknown { IsSet: true } unknown => $"set, to a value that is not known here ({unknown.Reason})",
        PolicyUnknown unknown => $"not known here ({unknown.Reason})",
        PolicyScalar { Kind: PolicyScalarKind.Text } text => $"\"{Cut(text.Text)}\"",
        PolicyScalar scalar => scalar.Text,
        PolicyList { AreBlocks: true } list => list.Items.Length == 1 ? "a block" : string.Create(CultureInfo.InvariantCulture, $"{list.Items.Length} blocks"),
        PolicyMap => "a block",
        _ when !IsWholly(value) => "not wholly known here",
        _ when HoldsSecret(value) => "a sensitive value",
        _ => Cut(Of(value)),
    };

    private static string Quoted(PolicyValue value) => value is PolicyScalar { Kind: PolicyScalarKind.Text } ? $"'{Of(value)}'" : Of(value);

    private static bool HoldsSecret(PolicyValue value) => value.IsSecret
        || (value is PolicyList list && list.Items.Any(HoldsSecret)) || (value is PolicyMap map && map.Members.Values.Any(HoldsSecret));

    private static string Cut(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= Longest ? line : string.Concat(line.AsSpan(0, Longest - 1), "…");
    }
}
