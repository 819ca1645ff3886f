using System.Collections.Immutable;
using Lintel.Language.Terraform.Json;

namespace Lintel.Language.Terraform.Recorded;

/// <summary>Which parts of a value have a property: <c>after_unknown</c> and <c>sensitive_values</c> mirror the value, with <c>true</c> where it holds.</summary>
internal readonly record struct Mask
{
    public static readonly Mask None;

    private JsonView? View { get; init; }

    private ImmutableHashSet<string>? Names { get; init; }

    /// <summary>True where the whole value has the property.</summary>
    public bool IsAll { get; private init; }

    public static Mask Of(JsonView? view) => new() { View = view, IsAll = view is { IsTrue: true } };

    /// <summary>A mask that holds for some members and all below them.</summary>
    public static Mask Of(ImmutableHashSet<string> names) => new() { Names = names };

    /// <summary>True where some part of the value has it.</summary>
    public bool IsAny => IsAll || Names is { IsEmpty: false } || (View is { } view && view.Raw.Contains("true", StringComparison.Ordinal));

    public Mask Member(string name) => IsAll ? this
        : Names is not null ? new Mask { IsAll = Names.Contains(name) }
        : View is { IsObject: true } view ? Of(view.MemberOrNull(name)) : None;

    /// <summary>Names of the members that have the property as a whole.</summary>
    public IEnumerable<string> WholeMembers => View is { IsObject: true } view
        ? view.Members().Where(member => member.Value.IsTrue).Select(member => member.Name.AsText)
        : Names ?? [];

    /// <summary>The masks of a list's elements, in order.</summary>
    public IReadOnlyList<Mask> Items => View is { IsArray: true } view ? [.. view.Items().Select(item => Of(item))] : [];

    /// <summary>The mask of one of those elements.</summary>
    public Mask Item(IReadOnlyList<Mask> items, int index) => IsAll ? this : index < items.Count ? items[index] : None;
}
