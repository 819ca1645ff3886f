using Lintel.Language.Diagnostics;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Configuration;

/// <summary>The block types of Terraform's own language and the labels each takes.</summary>
internal static class TopLevelBlock
{
    private static readonly SortedDictionary<string, int> Labels = new(StringComparer.Ordinal)
    {
        ["check"] = 1, ["data"] = 2, ["ephemeral"] = 2, ["import"] = 0, ["locals"] = 0, ["module"] = 1, ["moved"] = 0, ["output"] = 1,
        ["provider"] = 1, ["removed"] = 0, ["resource"] = 2, ["terraform"] = 0, ["variable"] = 1,
    };

    /// <summary>What keeps the block from being read, or null.</summary>
    public static Diagnostic? Problem(ConfigBlock block)
    {
        if (!Labels.TryGetValue(block.Type, out var wanted))
            return TerraformDiagnostics.UnknownBlockType(block.Type, Labels.Keys, new Place(block.File, block.Syntax.TypeSpan));
        return block.Labels.Length == wanted ? null : TerraformDiagnostics.WrongLabels(block.Type, wanted, block.Labels.Length,
            block.Labels.Length < wanted ? block.Opening : new Place(block.File, block.Labels[wanted].Span));
    }
}
