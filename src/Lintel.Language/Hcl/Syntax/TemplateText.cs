using Lintel.Language.Text;

namespace Lintel.Language.Hcl.Syntax;

/// <summary>Text as it appears in the result: escapes and strip markers already applied.</summary>
public sealed class TemplateText : TemplatePart
{
    private readonly SourceFile? _source;
    private string? _text;

    /// <summary>Text that differs from what stands in the file.</summary>
    public TemplateText(string text, Span span)
        : base(span) => _text = text;

    /// <summary>Text that stands in the file as it is, and stays there until it is asked for.</summary>
    public TemplateText(SourceFile source, Span span)
        : base(span) => _source = source;

    public string Text => _text ??= _source is null ? "" : _source.Slice(Span).ToString();

    public override IEnumerable<SyntaxNode> Children => [];
}
