using System.Collections.Immutable;
using Lintel.Language.CloudFormation.Cdk;
using Lintel.Language.CloudFormation.Stacks;
using Lintel.Language.Resources;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation;

/// <summary>From a template, with all that it nests, to its resources.</summary>
public static class CloudFormationResolver
{
    /// <param name="tree">All files that may be read.</param>
    /// <param name="path">The template within the tree.</param>
    /// <param name="options">Values and choices given beside the files.</param>
    /// <param name="budget">What may be spent.</param>
    public static ResolvedSource Resolve(SourceTree tree, string path, CloudFormationOptions options, EvaluationBudget budget)
    {
        if (CdkManifest.StackOf(tree, path) is { } stack)
            options = options with { Region = options.Region ?? stack.Region, StackName = options.StackName ?? stack.StackName };
        var deployment = new Deployment(tree, options, budget);
        var resources = ImmutableArray.CreateBuilder<ResolvedResource>();
        if (deployment.TemplateOrNull(path) is { } root)
        {
            var inputs = StackInputs.OfTexts(ParameterFiles.Read(tree, options, deployment.Diagnostics));
            Add(new Stack(deployment, new StackSource(path, root, "", [path], [], IsCertain: true), inputs), resources);
        }

        return new ResolvedSource
        {
            Path = path,
            Resources = resources.ToImmutable(),
            MissingModules = [.. deployment.Missing],
            ModuleCalls = resources.Where(resource => NestedStack.IsNesting(resource.Type)).Select(resource => resource.Address)
                .Union(deployment.Missing.Select(missing => missing.Address), StringComparer.Ordinal).Count(),
            LostBlocks = deployment.LostBlocks,
            Settings = new TerraformSettings(),
            Reported = deployment.Diagnostics,
        };
    }

    // Stacks nest as deep as their number is bounded.
    private static void Add(Stack stack, ImmutableArray<ResolvedResource>.Builder into)
    {
        StackChecks.Run(stack);
        foreach (var resource in stack.Resources.Where(resource => resource.Exists is not { IsKnown: true, AsBool: false }))
        {
            if (resource.IsModule)
                ReportModule(resource);
            else if (stack.Deployment.TryAddResource(stack.Source.Nesting[0]))
                into.Add(Of(resource));
            else
                return;
            if (resource.NestedOrNull is { } nested)
                Add(nested.Stack, into);
        }
    }

    private static ResolvedResource Of(StackResource resource)
    {
        var source = resource.Stack.Source;
        return new ResolvedResource
        {
            Address = resource.Address,
            ConfigurationAddress = resource.Address,
            Type = resource.Type,
            Dialect = Dialect.CloudFormation,
            Mode = ResourceMode.Managed,
            Name = resource.Member.Name,
            ModulePath = source.ModulePath,
            Header = resource.Member.NamePlace,
            CalledFrom = source.CalledFrom,
            Region = resource.Stack.Deployment.Options.Region,
            CountIsKnown = source.IsCertain && resource.Exists.IsKnown,
            IsTaggable = resource.Body.PropertyOrNull("Tags") is not null,
            DependsOn = [.. resource.DependsOn.Select(name => resource.Stack.Qualify(name.Text))],
            ConstructPath = resource.ConstructPath,
            InputNames = resource.Stack.InputNames,
            Body = resource.Body,
            Meta = resource.Meta,
        };
    }

    private static void ReportModule(StackResource resource)
    {
        var deployment = resource.Stack.Deployment;
        var references = resource.Body.Names.Aggregate(Marks.None, (marks, name) => Marks.Union(marks, resource.Body.PropertyOrNull(name)?.Value.DeepMarks() ?? Marks.None));
        deployment.Missing.Add(new MissingModule(resource.Address, resource.Type, resource.Member.NamePlace, references.References));
        deployment.Diagnostics.Add(StackDiagnostics.Module(resource.Address, resource.Type, resource.Member.NamePlace));
    }
}
