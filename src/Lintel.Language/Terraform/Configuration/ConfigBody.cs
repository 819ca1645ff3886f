using System.Collections.Immutable;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Configuration;

/// <summary>Attributes and blocks of a body, each with its file, in source order.</summary>
internal sealed class ConfigBody(ImmutableArray<ConfigAttribute> attributes, ImmutableArray<ConfigBlock> blocks)
{
    public static readonly ConfigBody Empty = new([], []);

    private string[]? _names;

    public ImmutableArray<ConfigAttribute> Attributes { get; } = attributes;

    public ImmutableArray<ConfigBlock> Blocks { get; } = blocks;

    /// <summary>Names of the attributes and types of the blocks in the order of the source, each once.</summary>
    public IReadOnlyList<string> Names => _names ??=
    [
        .. Attributes.Select(attribute => new Named(attribute.Name, attribute.NamePlace))
            .Concat(Blocks.Select(block => new Named(block.EffectiveType, block.Header)))
            .OrderBy(item => item.At.File.Path, StringComparer.Ordinal).ThenBy(item => item.At.Span.Start)
            .Select(item => item.Name).Distinct(StringComparer.Ordinal),
    ];

    public static ConfigBody Of(SourceFile file, Body body)
    {
        var attributes = ImmutableArray.CreateBuilder<ConfigAttribute>(body.Attributes.Length);
        foreach (var attribute in body.Attributes)
            attributes.Add(new ConfigAttribute(file, attribute));
        var blocks = ImmutableArray.CreateBuilder<ConfigBlock>(body.Blocks.Length);
        foreach (var block in body.Blocks)
            blocks.Add(new ConfigBlock(file, block));
        return new ConfigBody(attributes.MoveToImmutable(), blocks.MoveToImmutable());
    }

    public ConfigAttribute? FindOrNull(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Name == name)
                return attribute;
        }

        return null;
    }

    public ConfigBlock? BlockOrNull(string type)
    {
        foreach (var block in Blocks)
        {
            if (block.Type == type)
                return block;
        }

        return null;
    }

    /// <summary>
    /// Attributes of <paramref name="other"/> replace those of the same name; its blocks replace all of the same type, but
    /// <c>lifecycle</c> is merged. https://developer.hashicorp.com/terraform/language/files/override
    /// </summary>
    public ConfigBody OverriddenBy(ConfigBody other)
    {
        var attributes = Attributes.Select(own => other.FindOrNull(own.Name) ?? own)
            .Concat(other.Attributes.Where(added => FindOrNull(added.Name) is null));
        var types = other.Blocks.Select(block => block.EffectiveType).ToHashSet(StringComparer.Ordinal);
        var blocks = Blocks.Where(block => !types.Contains(block.EffectiveType)).Concat(other.Blocks.Select(block =>
            block.Type == "lifecycle" && BlockOrNull("lifecycle") is { } own ? own.OverriddenBy(block) : block));
        return new ConfigBody([.. attributes], [.. blocks]);
    }

    private sealed record Named(string Name, Place At);
}
