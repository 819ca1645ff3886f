using System.Collections.Immutable;
using Lintel.Language.Hcl;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;

namespace Lintel.Language.Comments;

/// <summary>Comments of a configuration: they stand in what the lexer leaves out between two tokens.</summary>
internal static class HclComments
{
    public static CommentedSource Read(SourceFile source)
    {
        var file = HclParser.ParseFile(source);
        return new CommentedSource(file.Source, Comments(file.Source), Constructs(file.Source, file.Body, isOutermost: true));
    }

    // The parser bounds the depth.
    private static ImmutableArray<Construct> Constructs(SourceFile file, Body body, bool isOutermost) =>
    [
        .. body.Children.Select(node => new Construct(
            node.Span, file.PositionOf(node.Span.Start), isOutermost && node is Block, node is Block block ? Constructs(file, block.Body, isOutermost: false) : [])),
    ];

    private static ImmutableArray<Comment> Comments(SourceFile file)
    {
        var comments = ImmutableArray.CreateBuilder<Comment>();
        var lexer = new Lexer(file.Text);
        var end = 0;
        var before = -1;
        // A text that is cut off inside of a template gives empty tokens at its end, one for each level.
        for (var left = file.Text.Length + Lexer.MaxDepth; left > 0; left--)
        {
            var token = lexer.Next();
            Gather(file, end, token.Start, before, comments);
            end = token.End;
            if (token.Kind is not TokenKind.Newline)
                before = end - 1;
            if (token.Kind == TokenKind.EndOfFile)
                break;
        }

        return comments.ToImmutable();
    }

    private static void Gather(SourceFile file, int from, int to, int before, ImmutableArray<Comment>.Builder comments)
    {
        var text = file.Text;
        while (from < to)
        {
            var opening = text[from] == '#' ? 1 : text[from] == '/' && from + 1 < to && text[from + 1] is '/' or '*' ? 2 : 0;
            if (opening == 0)
            {
                from++;
                continue;
            }

            var isBlock = text[from] == '/' && text[from + 1] == '*';
            var length = text.AsSpan(from + opening, to - from - opening).IndexOf(isBlock ? "*/" : "\n");
            var close = length < 0 ? to : from + opening + length;
            var end = Math.Min(to, close + (isBlock ? 2 : 0));
            var line = text.AsSpan(0, from);
            comments.Add(new Comment(text[(from + opening)..close].TrimEnd('\r'), new Place(file, Span.FromBounds(from, end)), line[(line.LastIndexOf('\n') + 1)..].IsWhiteSpace()) { Before = before });
            from = end;
        }
    }
}
