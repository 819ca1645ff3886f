using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Terraform.Configuration;

namespace Lintel.Language.Terraform.Instances;

/// <summary>When Terraform reads a data source.</summary>
internal static class DataReads
{
    /// <summary>
    /// False when the read waits until apply: something in its configuration is unknown, it names something that is yet to be made, or a module
    /// around it does in <c>depends_on</c>. https://developer.hashicorp.com/terraform/language/data-sources#data-resource-behavior
    /// </summary>
    public static bool IsReadWhilePlanning(ResourceInstance data)
    {
        if (data.Node.Configuration.IsInCheck || NamesWhatIsMade(data) || !IsWhollyKnown(data.Body))
            return false;
        for (var call = data.Node.Module.Call; call is not null; call = call.Module.Call)
        {
            if (call.Block.Body.FindOrNull("depends_on") is not null)
                return false;
        }

        return true;
    }

    /// <summary>
    /// Whether its own block names a managed resource, in <c>depends_on</c> or anywhere else: Terraform then waits for it, even when what is asked
    /// of it is known.
    /// </summary>
    private static bool NamesWhatIsMade(ResourceInstance data) =>
        Expressions(data.Body.Configuration).SelectMany(References.Roots).OfType<GetAttributeExpression>().Any(root => root.Source is VariableExpression first && first.Name switch
        {
            "data" or "var" or "local" or "each" or "count" or "path" or "terraform" or "self" => false,
            "module" => data.Body.Configuration.FindOrNull("depends_on") is { } named && References.Roots(named.Value).Contains(root),
            var type => data.Node.Module.ResourceOrNull($"{type}.{root.Name}") is { } node && !node.Instances.IsEmpty,
        });

    private static IEnumerable<Expression> Expressions(ConfigBody body) =>
        body.Attributes.Select(attribute => attribute.Value).Concat(body.Blocks.SelectMany(block => Expressions(block.Body)));

    private static bool IsWhollyKnown(InstanceBlock block)
    {
        foreach (var name in block.Names)
        {
            if (block.Configuration.FindOrNull(name) is not null)
            {
                if (block.PropertyOrNull(name)?.Value.IsWhollyPlanned == false)
                    return false;
                continue;
            }

            var blocks = block.Blocks(name);
            if (!blocks.IsComplete || !blocks.Items.OfType<InstanceBlock>().All(IsWhollyKnown))
                return false;
        }

        return true;
    }
}
