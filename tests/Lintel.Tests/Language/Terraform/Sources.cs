using Lintel.Language.Diagnostics;
using Lintel.Language.Resources;
using Lintel.Language.Terraform;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Values;

namespace Lintel.Tests.Language.Terraform;

/// <summary>Short ways to resolve a text and to ask the result.</summary>
internal static class Sources
{
    public static ResolvedSource Resolve(string text, TerraformOptions? options = null, string root = "") =>
        TerraformResolver.Resolve(new MemoryTree(text), root, options ?? TerraformOptions.Default, new EvaluationBudget());

    public static ResolvedResource Get(this ResolvedSource source, string address) =>
        source.Resources.Single(resource => resource.Address == address);

    public static Value Value(this ResolvedSource source, string address, string property) =>
        source.Get(address).Body.PropertyOrNull(property).ShouldNotBeNull().Value;

    public static string Text(this ResolvedSource source, string address, string property) => source.Value(address, property).AsString;

    public static IEnumerable<string> Addresses(this ResolvedSource source) => source.Resources.Select(resource => resource.Address);

    public static IEnumerable<string> Codes(this ResolvedSource source) => source.Diagnostics.Select(diagnostic => diagnostic.Code);

    public static Diagnostic Single(this ResolvedSource source, string code) => source.Diagnostics.Single(diagnostic => diagnostic.Code == code);

    public static string ReasonOf(this Value value) => value.UnknownOrNull.ShouldNotBeNull().Reason;
}
