using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;
using Attribute = Lintel.Language.Hcl.Syntax.Attribute;

namespace Lintel.Language.Terraform.Configuration;

/// <summary>An attribute with the file it stands in: override files mix attributes of several files in one body.</summary>
internal sealed record ConfigAttribute(SourceFile File, Attribute Syntax)
{
    public string Name => Syntax.Name;

    public Expression Value => Syntax.Value;

    public Place NamePlace => new(File, Syntax.NameSpan);

    public Place ValuePlace => new(File, Syntax.Value.Span);
}
