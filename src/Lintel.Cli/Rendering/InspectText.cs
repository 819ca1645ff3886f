using System.Text;
using Lintel.Language.Resources;
using Lintel.Language.Values;

namespace Lintel.Cli.Rendering;

/// <summary>Resolved resources for a person: address, place, then the values as the console prints them.</summary>
internal static class InspectText
{
    private const int DeepestBlock = 8;

    public static string Write(ResolvedSource source, Ink ink)
    {
        var text = new StringBuilder();
        foreach (var resource in source.Resources)
        {
            text.AppendLine($"{ink.Bold(resource.Address)}{(resource.CountIsKnown ? "" : ink.Yellow("  (how many is not known)"))}{(resource.ConstructPath is { } path ? $"  {path}" : "")}  {ink.Dim(resource.Header.ToString())}");
            Write(text, resource.Body, 2);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, ResolvedBlock block, int indent)
    {
        if (indent > 2 * DeepestBlock)
            return;
        var margin = new string(' ', indent);
        foreach (var name in block.Names)
        {
            if (block.PropertyOrNull(name) is { } property)
            {
                text.AppendLine($"{margin}{name} = {ConsoleFormat.Format(property.Value, indent)}");
                continue;
            }

            var blocks = block.Blocks(name);
            foreach (var nested in blocks.Items)
            {
                text.AppendLine($"{margin}{name} {{");
                Write(text, nested, indent + 2);
                text.AppendLine($"{margin}}}");
            }

            if (!blocks.IsComplete)
                text.AppendLine($"{margin}{name} … # there may be more: {blocks.Reason}");
        }
    }
}
