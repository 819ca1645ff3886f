using System.Collections.Immutable;
using Lintel.Language.Resources;

namespace Lintel.Language.Edits;

/// <summary>A property of a resource that is to have another value.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Block">The nearest block of it that stands in the source.</param>
/// <param name="Missing">The blocks below it, down to the property, that do not.</param>
/// <param name="Name">The property.</param>
/// <param name="Value">Its new value.</param>
public sealed record PropertyEdit(ResolvedResource Resource, ResolvedBlock Block, ImmutableArray<EditStep> Missing, string Name, EditValue Value)
{
    /// <summary>The resource that is to be attached to this one and to hold the property; null where this one holds it.</summary>
    public Attachment? New { get; init; }
}

/// <summary>A nested block that is to be written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Key">In a list whose members are told apart by a key, the key's name: <c>Key</c>; null elsewhere.</param>
/// <param name="KeyValue">The value that tells the member.</param>
public sealed record EditStep(string Name, string? Key = null, string? KeyValue = null);

/// <summary>A resource of its own that belongs to another one, as dialects have it that keep apart what belongs together.</summary>
/// <param name="Type">Its type.</param>
/// <param name="By">The property that names the other one.</param>
public sealed record Attachment(string Type, string By);
