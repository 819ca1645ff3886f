using System.Collections.Immutable;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Configuration;

/// <summary>A block with its file and its body, override files merged in.</summary>
internal sealed class ConfigBlock(SourceFile file, Block syntax, ConfigBody? merged = null)
{
    private ConfigBody? _body = merged;

    public SourceFile File { get; } = file;

    public Block Syntax { get; } = syntax;

    public string Type => Syntax.Type;

    public ImmutableArray<BlockLabel> Labels => Syntax.Labels;

    public Place Header => new(File, Syntax.HeaderSpan);

    /// <summary>The word that says what the block is: its type, or the label of a <c>dynamic</c> block.</summary>
    public Place Kind => new(File, Type == "dynamic" && Labels.Length > 0 ? Labels[0].Span : Syntax.TypeSpan);

    /// <summary>The opening brace, behind which stands what the block lacks; the header where there is none.</summary>
    public Place Opening => File.Slice(Syntax.Body.Span) is ['{', ..] ? new Place(File, new Span(Syntax.Body.Span.Start, 1)) : Header;

    public ConfigBody Body => _body ??= ConfigBody.Of(File, Syntax.Body);

    /// <summary>The type of block this stands for in its parent: the label of a <c>dynamic</c> block.</summary>
    public string EffectiveType => Type == "dynamic" && Labels.Length > 0 ? Labels[0].Text : Type;

    public string LabelOrEmpty(int index) => index < Labels.Length ? Labels[index].Text : "";

    /// <summary>This block with another's content laid over it.</summary>
    public ConfigBlock OverriddenBy(ConfigBlock other) => new(File, Syntax, Body.OverriddenBy(other.Body));
}
