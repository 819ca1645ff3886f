using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Diagnostics;
using Lintel.Language.Text;

namespace Lintel.Language.Documents;

/// <summary>Reads documents in YAML or JSON that are no templates, with the bounds that templates have.</summary>
public static class Document
{
    /// <summary>The document; null where nothing could be read. What is wrong with it goes into the bag.</summary>
    public static DocumentNode? Read(SourceFile file, DiagnosticBag diagnostics) => TemplateText.Read(file, diagnostics).Root is { } root ? Of(root) : null;

    // The reader bounds the depth and, aliases counted as what they stand for, the size.
    private static DocumentNode Of(Node node) => node switch
    {
        MapNode map => new DocumentMap([.. map.Members.Select(member => new DocumentMember(member.Name, member.NamePlace, Of(member.Value)))], map.Place),
        ListNode list => new DocumentList([.. list.Items.Select(Of)], list.Place),
        ScalarNode scalar => new DocumentScalar(scalar.Text, KindOf(scalar.Kind), scalar.Place),
        _ => new DocumentScalar("", DocumentScalarKind.Null, node.Place),
    };

    private static DocumentScalarKind KindOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Number => DocumentScalarKind.Number,
        ScalarKind.Flag => DocumentScalarKind.Flag,
        ScalarKind.Null => DocumentScalarKind.Null,
        _ => DocumentScalarKind.Text,
    };
}
