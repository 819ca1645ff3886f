using System.Collections.Immutable;
using Lintel.Language.Terraform.Schema;

namespace Lintel.Language.Terraform.Json;

/// <summary>
/// What tells blocks from attributes where JSON writes both alike: the nested block types of a body, each with the number of its labels
/// and the shape of its own body.
/// </summary>
internal abstract record BodyShape
{
    public static readonly BodyShape Attributes = new Fixed([]);

    private static readonly BodyShape Lifecycle = new Fixed([Of("precondition"), Of("postcondition")]);

    private static readonly BodyShape Provisioner = new Fixed([Of("connection")]);

    /// <summary>The blocks that Terraform's own top-level blocks hold.</summary>
    private static readonly ImmutableSortedDictionary<string, BodyShape> TopLevel = ImmutableSortedDictionary<string, BodyShape>.Empty
        .Add("terraform", new Fixed([Of("required_providers"), Of("backend", 1), Of("cloud", 0, new Fixed([Of("workspaces")])), Of("provider_meta", 1), Of("encryption")]))
        .Add("variable", new Fixed([Of("validation")]))
        .Add("output", new Fixed([Of("precondition")]))
        .Add("check", new Fixed([Of("assert")]))
        .Add("removed", new Fixed([Of("lifecycle"), Of("provisioner", 1)]));

    /// <summary>The nested block of that name, or null when the name is an attribute's.</summary>
    public abstract BlockShape? BlockOrNull(string name);

    public static BodyShape OfTopLevel(string type, string label) => type switch
    {
        "resource" or "data" or "ephemeral" => new Resource(TerraformSchema.FindOrNull(type, label)),
        "provider" => new Resource(TerraformSchema.FindOrNull(type, label)),
        _ => TopLevel.GetValueOrDefault(type) ?? Attributes,
    };

    private static BlockShape Of(string name, int labels = 0, BodyShape? body = null) => new(name, labels, body ?? Attributes);

    private sealed record Fixed(ImmutableArray<BlockShape> Blocks) : BodyShape
    {
        public override BlockShape? BlockOrNull(string name) => Blocks.FirstOrDefault(block => block.Name == name);
    }

    private sealed record Resource(BlockSchema? Schema) : BodyShape
    {
        public override BlockShape? BlockOrNull(string name) => name switch
        {
            "lifecycle" => Of(name, 0, Lifecycle),
            "connection" => Of(name),
            "provisioner" => Of(name, 1, Provisioner),
            _ => new Nested(Schema).BlockOrNull(name),
        };
    }

    private sealed record Nested(BlockSchema? Schema) : BodyShape
    {
        public override BlockShape? BlockOrNull(string name) => name == "dynamic"
            ? new BlockShape(name, 1, Attributes, label => new Dynamic(Schema?.BlockOrNull(label)?.Block))
            : Schema?.BlockOrNull(name) is { } nested ? Of(name, 0, new Nested(nested.Block)) : null;
    }

    private sealed record Dynamic(BlockSchema? Content) : BodyShape
    {
        public override BlockShape? BlockOrNull(string name) => name == "content" ? Of(name, 0, new Nested(Content)) : null;
    }
}

/// <param name="Name">The block type.</param>
/// <param name="Labels">How many labels it takes.</param>
/// <param name="Body">The shape of its body.</param>
/// <param name="ByLabel">The shape where it depends on the label.</param>
internal sealed record BlockShape(string Name, int Labels, BodyShape Body, Func<string, BodyShape>? ByLabel = null)
{
    public BodyShape BodyFor(ImmutableArray<Hcl.Syntax.BlockLabel> labels) =>
        ByLabel is not null && labels.Length > 0 ? ByLabel(labels[0].Text) : Body;
}
