using System.Collections.Immutable;
using Lintel.Language.Text;

namespace Lintel.Language.Resources;

/// <summary>One resolved cloud resource instance of a source: what the model reads, and the only thing the next project sees of a language.</summary>
public sealed class ResolvedResource
{
    /// <summary>Full address with module path and instance key: <c>module.vpc["a"].aws_subnet.private[0]</c>; a logical id path in CloudFormation.</summary>
    public required string Address { get; init; }

    /// <summary>The address without any instance key: the same for all instances that one block makes through one chain of module calls.</summary>
    public required string ConfigurationAddress { get; init; }

    /// <summary><c>aws_subnet</c> or <c>AWS::EC2::Subnet</c>.</summary>
    public required string Type { get; init; }

    public required Dialect Dialect { get; init; }

    public required ResourceMode Mode { get; init; }

    /// <summary>The last part of the address without key: <c>private</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Full path of the module instance, empty for the root: <c>module.vpc["a"]</c>.</summary>
    public string ModulePath { get; init; } = "";

    /// <summary>The block's header in the source.</summary>
    public required Place Header { get; init; }

    /// <summary>The calls that led here, outermost first; empty in the root module.</summary>
    public ImmutableArray<Place> CalledFrom { get; init; } = [];

    /// <summary>Region the resource's provider is set to, or null where it is not known.</summary>
    public string? Region { get; init; }

    /// <summary>False when <c>count</c> or <c>for_each</c> is not known: this instance then stands for none, one or many.</summary>
    public bool CountIsKnown { get; init; } = true;

    /// <summary>Whether the type takes tags.</summary>
    public bool IsTaggable { get; init; }

    /// <summary>The tags that its provider or stack gives to everything, with what says so; its own tags go over them.</summary>
    public ResolvedProperty? DefaultTags { get; init; }

    /// <summary>Addresses named in <c>depends_on</c>.</summary>
    public ImmutableArray<string> DependsOn { get; init; } = [];

    /// <summary>The path of the CDK construct that made it, as <c>Shop/Orders/Resource</c>; null where none did.</summary>
    public string? ConstructPath { get; init; }

    /// <summary>Whether it may refer to resources that its source does not name: a plan alone does not tell what its locals stand for.</summary>
    public bool HasUntoldReferences { get; init; }

    /// <summary>Names of the inputs of its source, as far as a text that is one of them can be a reference that somebody forgot to write.</summary>
    public ImmutableArray<string> InputNames { get; init; } = [];

    public required ResolvedBlock Body { get; init; }

    /// <summary>What is said of it beside its properties, as CloudFormation's <c>DeletionPolicy</c>; null where the dialect has no such part.</summary>
    public ResolvedBlock? Meta { get; init; }

    public override string ToString() => Address;
}
