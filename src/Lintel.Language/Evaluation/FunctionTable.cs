using System.Collections.Frozen;
using Lintel.Language.Functions;
using Lintel.Language.Generated;

namespace Lintel.Language.Evaluation;

/// <summary>Finds functions by name.</summary>
internal static class FunctionTable
{
    private const string CoreNamespace = "core::";

    private static readonly Lazy<FrozenDictionary<string, Function>> ByName =
        new(() => FunctionIndex.All.ToFrozenDictionary(function => function.Name, StringComparer.Ordinal));

    public static IEnumerable<string> Names => ByName.Value.Keys.Concat(["try", "can"]).Order(StringComparer.Ordinal);

    public static Function? Find(string name) => ByName.Value.GetValueOrDefault(name);

    /// <summary>The name without the namespace of Terraform's own functions.</summary>
    public static string PlainName(string name) =>
        name.StartsWith(CoreNamespace, StringComparison.Ordinal) ? name[CoreNamespace.Length..] : name;
}
