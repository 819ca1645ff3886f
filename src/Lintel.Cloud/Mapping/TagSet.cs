using System.Collections.Immutable;
using Lintel.Cloud.Settings;
using Lintel.Language.Resources;

namespace Lintel.Cloud.Mapping;

/// <summary>The tags a resource ends up with, those of the provider or stack included.</summary>
public sealed class TagSet
{
    private readonly ImmutableSortedDictionary<string, Setting<string>> _tags;
    private readonly string[] _keys;
    private readonly bool _isComplete;

    private TagSet(ImmutableSortedDictionary<string, Setting<string>> tags, bool isComplete, bool isTaggable) =>
        (_tags, _keys, _isComplete, IsTaggable) = (tags, [.. tags.Keys], isComplete, isTaggable);

    /// <summary>False for a type that takes no tags.</summary>
    public bool IsTaggable { get; }

    /// <summary>Known keys in ordinal order.</summary>
    public IEnumerable<string> Keys => _keys;

    /// <summary>Whether the key is there, in any spelling of its case.</summary>
    public Verdict Has(string key) =>
        Array.Exists(_keys, known => known.Equals(key, StringComparison.OrdinalIgnoreCase)) ? Verdict.Pass
        : _isComplete ? Verdict.Fail : Verdict.Unknown;

    /// <summary>The tag's value; absent when the key is not there, unknown when it may be.</summary>
    public Setting<string> this[string key]
    {
        get
        {
            if (Array.Find(_keys, known => known.Equals(key, StringComparison.OrdinalIgnoreCase)) is { } known)
                return _tags[known];

            var origin = new Origin($"tags.{key}", Dialect.Terraform);
            return _isComplete ? Setting<string>.Absent(origin) : Setting<string>.Unknown(origin);
        }
    }

    internal static TagSet Read(ResolvedResource resource)
    {
        var tags = ImmutableSortedDictionary.CreateBuilder<string, Setting<string>>(StringComparer.Ordinal);
        var complete = true;
        // What the provider gives to everything comes first, so that a resource's own tags win.
        if (resource.DefaultTags is { } defaults)
            complete &= TagReading.AddTo(tags, defaults, "default_tags", resource.Dialect);
        var name = resource.Dialect == Dialect.Terraform ? "tags" : "Tags";
        if (resource.Body.PropertyOrNull(name) is { } own)
            complete &= TagReading.AddTo(tags, own, name, resource.Dialect);
        complete &= TagReading.AddBlocks(tags, resource);
        // A stack hands its own tags down, and they are given when it is deployed.
        complete &= resource.Dialect == Dialect.Terraform;
        return new TagSet(tags.ToImmutable(), complete, resource.IsTaggable);
    }
}
