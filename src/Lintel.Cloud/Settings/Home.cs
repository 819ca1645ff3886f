using System.Collections.Immutable;
using Lintel.Language.Edits;
using Lintel.Language.Resources;

namespace Lintel.Cloud.Settings;

/// <summary>The block that settings are written in, or would be if it stood in the source.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Block">The nearest block that stands in the source.</param>
internal sealed record Home(ResolvedResource Resource, ResolvedBlock Block)
{
    /// <summary>The blocks below it that do not.</summary>
    public ImmutableArray<EditStep> Missing { get; private init; } = [];

    /// <summary>The resource of its own that would hold the settings; null where they belong to the resource itself.</summary>
    public Attachment? New { get; private init; }

    public Home Below(EditStep step) => this with { Missing = Missing.Add(step) };

    public Home AttachedBy(string type, string by) => this with { New = new Attachment(type, by), Missing = [] };
}
