namespace Lintel.Language.Terraform.Instances;

/// <summary>When Terraform reads a data source.</summary>
internal static class DataReads
{
    /// <summary>
    /// False when the read waits until apply: something in its configuration is unknown, or it or a module around it names in <c>depends_on</c>
    /// something that is yet to be made. https://developer.hashicorp.com/terraform/language/data-sources#data-resource-behavior
    /// </summary>
    public static bool IsReadWhilePlanning(ResourceInstance data)
    {
        if (data.Node.Configuration.IsInCheck || !IsWhollyKnown(data.Body) || data.Body.Configuration.FindOrNull("depends_on") is not null)
            return false;
        for (var call = data.Node.Module.Call; call is not null; call = call.Module.Call)
        {
            if (call.Block.Body.FindOrNull("depends_on") is not null)
                return false;
        }

        return true;
    }

    private static bool IsWhollyKnown(InstanceBlock block)
    {
        foreach (var name in block.Names)
        {
            if (block.Configuration.FindOrNull(name) is not null)
            {
                if (block.PropertyOrNull(name)?.Value.IsWhollyKnown == false)
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
