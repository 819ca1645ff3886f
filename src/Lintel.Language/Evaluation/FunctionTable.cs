using System.Collections.Frozen;
using Lintel.Language.Functions;
using Lintel.Language.Generated;

namespace Lintel.Language.Evaluation;

/// <summary>The functions by name.</summary>
internal static class FunctionTable
{
    /// <summary>The one function that a console does not have, because it has no plan.</summary>
    public const string PlanOnly = "plantimestamp";

    private static readonly Lazy<FrozenDictionary<string, Function>> Table =
        new(() => FunctionIndex.All.ToFrozenDictionary(function => function.Name, StringComparer.Ordinal));

    /// <summary>Names of all functions, special forms included.</summary>
    public static IEnumerable<string> Names => Table.Value.Keys.Concat(SpecialForms.Names);

    public static Function? Find(string name) => Table.Value.GetValueOrDefault(name);
}
