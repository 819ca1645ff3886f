using System.Collections.Immutable;
using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.Resources;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Stacks;

/// <summary>A stack within a stack: the template is another file of the tree, and its parameters are given by the resource.</summary>
internal sealed record NestedStack(Stack Stack)
{
    /// <summary>Types that nest a template, with the property that names it.</summary>
    private static readonly ImmutableSortedDictionary<string, string> Locations = ImmutableSortedDictionary<string, string>.Empty
        .Add("AWS::CloudFormation::Stack", "TemplateURL").Add("AWS::Serverless::Application", "Location");

    public static bool IsNesting(string type) => Locations.ContainsKey(type);

    /// <summary>The nested stack; null where the template is not here, which is reported once.</summary>
    public static NestedStack? OrNull(StackResource resource)
    {
        if (!Locations.TryGetValue(resource.Type, out var property))
            return null;
        var owner = resource.Stack;
        var (deployment, source) = (owner.Deployment, owner.Source);
        var location = resource.Body.PropertyOrNull(property);
        // CDK uploads the template and says where it wrote it.
        if ((PathOrNull(owner, resource.AssetPath) ?? PathOrNull(owner, location?.Value)) is not { } path)
        {
            Report(resource, location?.Value is { } value ? SymbolicName.OrNull(value) ?? "" : "");
            return null;
        }

        if (source.Nesting.Contains(path) || source.Nesting.Length >= Deployment.MostNested)
        {
            Miss(resource, path);
            deployment.Diagnostics.Add(source.Nesting.Contains(path)
                ? StackDiagnostics.RecursiveTemplate(resource.Address, resource.Member.NamePlace)
                : StackDiagnostics.NestedTooDeep(resource.Member.Name, Deployment.MostNested, resource.Member.NamePlace));
            return null;
        }

        if (deployment.TemplateOrNull(path) is not { } root || !deployment.TryAddStack(source.Nesting[0]))
            return null;
        var given = resource.Body.PropertyOrNull("Parameters")?.Value is { IsKnown: true, Type.IsMapping: true } parameters
            ? parameters.AsMap.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal)
            : ImmutableSortedDictionary<string, Value>.Empty;
        return new NestedStack(new Stack(deployment, new StackSource(path, root, resource.Address, source.Nesting.Add(path),
            source.CalledFrom.Add(resource.Member.NamePlace), source.IsCertain && resource.Exists.IsKnown), new StackInputs(given)));
    }

    /// <summary>The template's path within the tree; null where it is an address on the network, or not known, or not there.</summary>
    private static string? PathOrNull(Stack owner, Value? location) => PathOrNull(owner, location is null ? null : Texts.Written(location));

    private static string? PathOrNull(Stack owner, string? text) =>
        text is { Length: > 0 } && !text.Contains("://", StringComparison.Ordinal)
        && SourceTree.CombineOrNull(owner.Source.Folder, text) is { } path && owner.Deployment.Tree.FileExists(path)
            ? path
            : null;

    private static void Report(StackResource resource, string location)
    {
        Miss(resource, location);
        resource.Stack.Deployment.Diagnostics.Add(StackDiagnostics.MissingTemplate(resource.Address, location, resource.Member.NamePlace));
    }

    private static void Miss(StackResource resource, string location) => resource.Stack.Deployment.Missing.Add(new MissingModule(
        resource.Address, location, resource.Member.NamePlace, resource.Body.PropertyOrNull("Parameters")?.Value.DeepMarks().References ?? Marks.None.References));
}
