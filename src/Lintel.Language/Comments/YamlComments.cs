using System.Collections.Immutable;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Diagnostics;
using Lintel.Language.Text;
using YamlDotNet.Core;

namespace Lintel.Language.Comments;

/// <summary>Comments of a template in YAML, by YAML's own scanner.</summary>
internal static class YamlComments
{
    public static CommentedSource Read(SourceFile file)
    {
        var root = TemplateText.Read(file, new DiagnosticBag()).Root;
        return new CommentedSource(file, Comments(file), Constructs(root, depth: 0)) { IsIndented = true };
    }

    // The reader bounds the depth. What an alias or a merge brings in stands elsewhere and is a construct there.
    private static ImmutableArray<Construct> Constructs(Node? node, int depth) => node switch
    {
        MapNode map => InOrder(map.Members.Where(member => map.Place.Span.Contains(member.NamePlace.Span.Start)).Select(member => Of(member.NamePlace, member.Value, depth))),
        ListNode list => InOrder(list.Items.Where(item => list.Place.Span.Contains(item.Place.Span.Start)).Select(item => Of(item.Place, item, depth))),
        _ => [],
    };

    private static ImmutableArray<Construct> InOrder(IEnumerable<Construct> constructs) => [.. constructs.OrderBy(construct => construct.Span.Start)];

    private static Construct Of(Place start, Node value, int depth)
    {
        var isHere = value.Place.Span.Start >= start.Span.Start;
        return new Construct(isHere ? Span.Cover(start.Span, value.Place.Span) : start.Span, start.Start, IsEntry: depth == 1, isHere ? Constructs(value, depth + 1) : []);
    }

    private static ImmutableArray<Comment> Comments(SourceFile file)
    {
        var comments = ImmutableArray.CreateBuilder<Comment>();
        var scanner = new Scanner(new StringReader(file.Text), skipComments: false);
        try
        {
            while (scanner.MoveNext())
            {
                if (scanner.Current is YamlDotNet.Core.Tokens.Comment comment)
                    comments.Add(Of(file, (int)Math.Clamp(comment.Start.Index, 0, file.Text.Length), comments.Count > 0 ? comments[^1] : null));
            }
        }
        catch (Exception fault) when (YamlFault.Is(fault))
        {
            // Whoever reads the template tells of them.
        }

        return comments.ToImmutable();
    }

    private static Comment Of(SourceFile file, int start, Comment? previous)
    {
        var text = file.Text.AsSpan();
        var end = text[start..].IndexOfAny('\r', '\n') is var newline and >= 0 ? start + newline : text.Length;
        var last = text[..start].LastIndexOfAnyExcept(" \t\r\n\uFEFF");
        var isAlone = text[(text[..start].LastIndexOf('\n') + 1)..start].IsWhiteSpace();
        return new Comment(text[start..end].TrimStart('#').ToString(), new Place(file, Span.FromBounds(start, end)), isAlone)
        {
            Before = previous is not null && last < previous.Place.Span.End && last >= previous.Place.Span.Start ? previous.Before : last,
        };
    }
}
