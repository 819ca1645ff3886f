using System.Collections.Immutable;
using Lintel.Language.Diagnostics;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Terraform.Schema;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Checks;

/// <summary>Compares what a resource sets with what its type takes.</summary>
internal static class SchemaCheck
{
    private static readonly ImmutableHashSet<string> MetaNames =
        ["connection", "count", "depends_on", "for_each", "lifecycle", "provider", "provisioner"];

    private static readonly ImmutableHashSet<string> ProviderMetaNames = ["for_each", "alias", "version"];

    /// <param name="resource">The resource.</param>
    /// <param name="isOpen">True when the module allows a later major version, where every resource has a region of its own.</param>
    /// <param name="diagnostics">Where what differs is told.</param>
    public static void Run(ResourceConfig resource, bool isOpen, DiagnosticBag diagnostics)
    {
        if (diagnostics.IsFull)
            return;
        var place = resource.Block.Header;
        if (Renamed.TypeOrNull(resource.Type) is { } replacement)
            diagnostics.Add(SchemaDiagnostics.SupersededType(resource.Type, replacement, place));
        if (resource.SchemaOrNull is not { } schema)
        {
            if (resource.Type.StartsWith("aws_", StringComparison.Ordinal))
                diagnostics.Add(SchemaDiagnostics.UnknownType(resource.Kind, resource.Type, Suggestion.OrNothing(resource.Type, TerraformSchema.Names(resource.Kind)),
                    new Place(resource.Block.File, resource.Block.Labels[0].Span)));
            return;
        }

        if (schema.IsDeprecated && Renamed.TypeOrNull(resource.Type) is null)
            diagnostics.Add(SchemaDiagnostics.DeprecatedType(resource.Type, place));
        Body(resource.Type, resource.Block, resource.Block.Body, schema, isOpen ? MetaNames.Add("region").Except(schema.Attributes.Keys) : MetaNames, diagnostics);
    }

    /// <summary>The same for a provider's own block.</summary>
    public static void Run(ConfigBlock provider, DiagnosticBag diagnostics)
    {
        var name = provider.LabelOrEmpty(0);
        if (TerraformSchema.FindOrNull("provider", name) is { } schema)
            Body($"provider \"{name}\"", provider, provider.Body, schema, ProviderMetaNames, diagnostics);
    }

    private static void Body(string type, ConfigBlock block, ConfigBody body, BlockSchema schema, ImmutableHashSet<string> except, DiagnosticBag diagnostics)
    {
        foreach (var attribute in body.Attributes)
        {
            if (!except.Contains(attribute.Name))
                Attribute(type, attribute, schema, diagnostics);
        }

        foreach (var nested in body.Blocks)
        {
            if (except.Contains(nested.EffectiveType))
                continue;
            if (nested.Type == "dynamic")
                Dynamic(nested, diagnostics);
            if (schema.BlockOrNull(nested.EffectiveType) is { } declared)
                Nested(type, nested, declared, diagnostics);
            else if (schema.AttributeOrNull(nested.EffectiveType) is not { AcceptsBlocks: true })
                diagnostics.Add(SchemaDiagnostics.UnsupportedBlock(nested.EffectiveType, type, Suggestion.OrNothing(nested.EffectiveType, schema.Blocks.Keys), nested.Kind));
        }

        foreach (var required in schema.Attributes.Values)
        {
            if (required.IsRequired && body.FindOrNull(required.Name) is null && !body.Blocks.Any(nested => nested.EffectiveType == required.Name))
                diagnostics.Add(SchemaDiagnostics.MissingArgument(required.Name, type, block));
        }

        foreach (var required in schema.Blocks.Values)
        {
            if (required.Most is { } most && body.Blocks.Where(nested => nested.Type == required.Name).Skip(most).FirstOrDefault() is { } extra)
                diagnostics.Add(SchemaDiagnostics.TooManyBlocks(required.Name, type, most, extra));
            if (required.Least > 0 && !body.Blocks.Any(nested => nested.EffectiveType == required.Name))
                diagnostics.Add(SchemaDiagnostics.MissingBlock(required.Name, type, block));
        }
    }

    private static void Attribute(string type, ConfigAttribute attribute, BlockSchema schema, DiagnosticBag diagnostics)
    {
        if (schema.AttributeOrNull(attribute.Name) is not { } declared)
        {
            // Where blocks are taken, a null or an empty list written as an argument is a common slip that Terraform refuses too.
            diagnostics.Add(schema.BlockOrNull(attribute.Name) is not null
                ? SchemaDiagnostics.BlockExpected(attribute.Name, type, attribute.NamePlace)
                : Renamed.ArgumentOrNull(type, attribute.Name) is { } now
                    ? SchemaDiagnostics.RemovedArgument(attribute.Name, type, now, attribute.NamePlace)
                    : SchemaDiagnostics.UnsupportedArgument(attribute.Name, type, Suggestion.OrNothing(attribute.Name, schema.Attributes.Keys), attribute.NamePlace));
            return;
        }

        if (attribute.Value is LiteralExpression { Kind: LiteralKind.Null })
            return;
        if (!declared.CanBeSet)
            diagnostics.Add(SchemaDiagnostics.ReadOnly(attribute.Name, type, attribute.NamePlace));
        else if (declared.IsDeprecated)
            diagnostics.Add(SchemaDiagnostics.DeprecatedArgument(attribute.Name, type, Renamed.ArgumentOrNull(type, attribute.Name), attribute.NamePlace));
    }

    private static void Nested(string type, ConfigBlock nested, NestedSchema declared, DiagnosticBag diagnostics)
    {
        if (declared.IsDeprecated)
            diagnostics.Add(SchemaDiagnostics.DeprecatedArgument(declared.Name, type, Renamed.ArgumentOrNull(type, declared.Name), nested.Header));
        var content = nested.Type == "dynamic" ? nested.Body.BlockOrNull("content") : nested;
        if (content is not null)
            Body(type, content, content.Body, declared.Block, [], diagnostics);
    }

    private static void Dynamic(ConfigBlock dynamic, DiagnosticBag diagnostics)
    {
        foreach (var argument in dynamic.Body.Attributes.Where(argument => argument.Name is not ("for_each" or "iterator")))
            diagnostics.Add(SchemaDiagnostics.UnsupportedArgument(argument.Name, $"dynamic \"{dynamic.EffectiveType}\"", "", argument.NamePlace));
        foreach (var block in dynamic.Body.Blocks.Where(block => block.Type != "content"))
            diagnostics.Add(SchemaDiagnostics.UnsupportedBlock(block.Type, $"dynamic \"{dynamic.EffectiveType}\"", "", block.Kind));
        if (dynamic.Body.FindOrNull("for_each") is null || dynamic.Body.BlockOrNull("content") is null)
            diagnostics.Add(TerraformDiagnostics.IncompleteDynamic(dynamic.EffectiveType, dynamic.Opening));
    }
}
