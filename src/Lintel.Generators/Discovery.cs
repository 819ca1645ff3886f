using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lintel.Generators;

/// <summary>
/// Finds every sealed class or record of a kind marked [Discovered] and writes an index of them, so that adding one edits no list.
/// The index of kind <c>Function</c> in assembly <c>Lintel.Language</c> is <c>Lintel.Language.Generated.FunctionIndex.All</c>:
/// a namespace of its own, which the members do not use.
/// </summary>
[Generator]
public sealed class Discovery : IIncrementalGenerator
{
    private const string Attribute = """
        namespace Lintel.Generated;

        /// <summary>Marks a base class or interface whose sealed implementations the build gathers in an index.</summary>
        [global::Microsoft.CodeAnalysis.Embedded]
        [global::System.AttributeUsage(global::System.AttributeTargets.Class | global::System.AttributeTargets.Interface, Inherited = false)]
        internal sealed class DiscoveredAttribute : global::System.Attribute
        {
            /// <summary>Type of the index's items where it is not the marked type itself.</summary>
            public string? Item { get; set; }

            /// <summary>Name of the generic method of the item type that makes an item; without it the class is constructed.</summary>
            public string? Factory { get; set; }

            /// <summary>End of the classes' names: what stands before it is the name by which one alone is made.</summary>
            public string? Suffix { get; set; }
        }
        """;

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterPostInitializationOutput(output =>
        {
            output.AddEmbeddedAttributeDefinition();
            output.AddSource("DiscoveredAttribute.g.cs", "#nullable enable\n" + Attribute);
        });
        var members = context.SyntaxProvider
            .CreateSyntaxProvider(
                static (node, _) => node is TypeDeclarationSyntax { BaseList: not null } type
                    && type.Modifiers.Any(modifier => modifier.ValueText == "sealed"),
                static (syntax, token) => MembersOf(syntax, token))
            .SelectMany(static (found, _) => found)
            .Collect();
        context.RegisterSourceOutput(members, static (output, found) =>
        {
            foreach (var index in found.Distinct().GroupBy(member => member.Kind))
                output.AddSource($"{index.First().IndexName}.g.cs", Write(index.First(), [.. index.OrderBy(member => member.Name, StringComparer.Ordinal)]));
        });
    }

    private static IEnumerable<Member> MembersOf(GeneratorSyntaxContext syntax, CancellationToken token)
    {
        if (syntax.SemanticModel.GetDeclaredSymbol(syntax.Node, token) is not INamedTypeSymbol { IsAbstract: false, IsGenericType: false } type)
            yield break;
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (Discovered(type, parent) is { } member)
                yield return member;
        }

        foreach (var contract in type.AllInterfaces)
        {
            if (Discovered(type, contract) is { } member)
                yield return member;
        }
    }

    private static Member? Discovered(INamedTypeSymbol type, INamedTypeSymbol kind)
    {
        var attribute = kind.OriginalDefinition.GetAttributes().FirstOrDefault(data => data.AttributeClass?.Name == "DiscoveredAttribute");
        if (attribute is null)
            return null;
        // What cannot be made of nothing, such as a rule that is read from a file, belongs to no index.
        if (attribute.NamedArguments.All(argument => argument.Key != "Factory") && type.InstanceConstructors.All(constructor => constructor.Parameters.Length > 0))
            return null;
        string? Argument(string name) => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value as string;
        var isInterface = kind.TypeKind == TypeKind.Interface && kind.Name.Length > 1 && kind.Name[0] == 'I' && char.IsUpper(kind.Name[1]);
        var name = isInterface ? kind.Name.Substring(1) : kind.Name;
        return new Member(
            type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            kind.OriginalDefinition.ToDisplayString(),
            type.ContainingAssembly.Name,
            name + "Index",
            Argument("Item") ?? kind.ToDisplayString(),
            Argument("Factory"),
            Argument("Suffix") is { } suffix && type.Name.EndsWith(suffix, StringComparison.Ordinal) ? type.Name.Substring(0, type.Name.Length - suffix.Length).ToLowerInvariant() : null);
    }

    private static string Write(Member index, Member[] members)
    {
        var text = new StringBuilder();
        var root = index.Assembly == "lintel" ? "Lintel.Cli" : index.Assembly;
        text.AppendLine("// Generated: every sealed implementation in this assembly, in ordinal order.");
        text.AppendLine("#nullable enable");
        text.AppendLine($"namespace {root}.Generated;").AppendLine();
        text.AppendLine($"/// <summary>Every <c>{index.Item}</c> of this assembly.</summary>");
        text.AppendLine($"internal static class {index.IndexName}");
        text.AppendLine("{");
        text.AppendLine($"    public static global::System.Collections.Generic.IReadOnlyList<global::{index.Item}> All {{ get; }} =");
        text.AppendLine("    [");
        foreach (var member in members)
            text.AppendLine($"        {Make(member)},");
        text.AppendLine("    ];");
        if (index.Word is not null)
        {
            text.AppendLine().AppendLine("    /// <summary>The one of that name alone; null where there is none.</summary>");
            text.AppendLine($"    public static global::{index.Item}? NamedOrNull(string name) => name switch");
            text.AppendLine("    {");
            foreach (var member in members)
                text.AppendLine($"        \"{member.Word}\" => {Make(member)},");
            text.AppendLine("        _ => null,");
            text.AppendLine("    };");
        }

        text.AppendLine("}");
        return text.ToString();
    }

    private static string Make(Member member) => member.Factory is null ? $"new {member.Name}()" : $"global::{member.Item}.{member.Factory}<{member.Name}>()";

    private sealed record Member(string Name, string Kind, string Assembly, string IndexName, string Item, string? Factory, string? Word);
}
