using System.Collections.Immutable;
using Lintel.Language.Resources;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>Hands an instance over to the next project.</summary>
internal static class ResourceResult
{
    public static ResolvedResource Of(ResourceInstance instance)
    {
        var node = instance.Node;
        var isTaggable = node.Configuration.SchemaOrNull?.AttributeOrNull("tags") is not null;
        return new ResolvedResource
        {
            Address = instance.Address,
            ConfigurationAddress = node.ConfigurationAddress,
            Type = instance.Type,
            Dialect = Dialect.Terraform,
            Mode = node.Configuration.Kind == "resource" ? ResourceMode.Managed : ResourceMode.Data,
            Name = node.Configuration.Name,
            ModulePath = node.Module.Path,
            Header = node.Configuration.Block.Header,
            CalledFrom = node.Module.CalledFrom,
            Region = instance.Provider.RegionOrNull,
            CountIsKnown = IsCountKnown(instance),
            IsTaggable = isTaggable,
            DefaultTags = isTaggable ? instance.Provider.DefaultTagsPropertyOrNull : null,
            DependsOn = DependsOn(instance),
            Body = instance.Body,
        };
    }

    public static MissingModule Of(ModuleCall call)
    {
        var references = Marks.None.References;
        foreach (var argument in call.Block.Body.Attributes)
        {
            if (argument.Name is not ("source" or "version" or "providers" or "depends_on" or "count" or "for_each"))
                references = references.Union((call.Module.Resolution.Evaluator(argument.File, new ModuleScope(call.Module, call.Repetitions.Turns.FirstOrDefault() ?? Repetition.None)).Evaluate(argument.Value)).DeepMarks().References);
        }

        return new MissingModule(call.Address, call.Source ?? "", call.Block.Header, references);
    }

    private static bool IsCountKnown(ResourceInstance instance)
    {
        for (var call = instance.Node.Module.Call; call is not null; call = call.Module.Call)
        {
            if (!call.Repetitions.IsKnown)
                return false;
        }

        return instance.Node.Repetitions.IsKnown;
    }

    private static ImmutableArray<string> DependsOn(ResourceInstance instance) =>
        instance.Body.PropertyOrNull("depends_on") is { Value: { IsKnown: true, Type.Kind: DataTypeKind.List } list }
            ? [.. list.AsElements.Select(element => instance.Node.Module.Qualify(element.AsString))]
            : [];
}
