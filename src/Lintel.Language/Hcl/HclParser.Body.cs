using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;
using Attribute = Lintel.Language.Hcl.Syntax.Attribute;

namespace Lintel.Language.Hcl;

/// <summary>Bodies: arguments and blocks.</summary>
public sealed partial class HclParser
{
    // Bodies in progress, the innermost last: each takes its share off the end when it is complete.
    private readonly List<Attribute> _attributes = [];
    private readonly List<Block> _blocks = [];

    // A missing brace makes every later block of the file a nested one. When that may have happened, the file is read again,
    // and what looks like a top-level header at the start of a line ends all blocks that are still open.
    private bool _endsBlocksAtHeaders;
    private bool _sawNestedHeader;
    private bool _swallowedHeader;

    // Of several blocks that lack their brace at one place, the innermost is reported.
    private int _unclosedAt = -1;

    private Body ReadFile()
    {
        Advance();
        var (attributes, blocks) = ReadItems(isFile: true);
        return new Body(attributes, blocks, new Span(0, _text.Length));
    }

    /// <summary>Reads items up to the closing brace, the end of the file, or a header that cannot belong here.</summary>
    private (ImmutableArray<Attribute> Attributes, ImmutableArray<Block> Blocks) ReadItems(bool isFile)
    {
        var firstAttribute = _attributes.Count;
        var firstBlock = _blocks.Count;
        HashSet<string>? seen = null;
        while (!Is(TokenKind.EndOfFile) && !(Is(TokenKind.CloseBrace) && !isFile))
        {
            if (Is(TokenKind.Newline))
            {
                Advance();
                continue;
            }

            if (!isFile && IsTopLevelHeader(_token.Start))
            {
                _sawNestedHeader = true;
                if (_endsBlocksAtHeaders)
                    break;
            }

            ReadItem(firstAttribute, ref seen);
        }

        return (Take(_attributes, firstAttribute), Take(_blocks, firstBlock));
    }

    private void ReadItem(int firstAttribute, ref HashSet<string>? seen)
    {
        var start = _token;
        var brackets = _brackets;
        _brackets = 0;
        if (!Is(TokenKind.Identifier))
        {
            Fail(_token.Kind switch
            {
                TokenKind.CloseBrace => HclDiagnostics.UnexpectedBrace(Here),
                TokenKind.String or TokenKind.QuoteOpen => HclDiagnostics.QuotedArgumentName(Here),
                _ => HclDiagnostics.ItemExpected(Here),
            });
        }
        else
        {
            Advance();
            switch (_token.Kind)
            {
                case TokenKind.Equal:
                    AddAttribute(ReadAttribute(start), firstAttribute, ref seen);
                    EndItem(start.Start, afterBlock: false);
                    break;
                case TokenKind.OpenBrace or TokenKind.String or TokenKind.QuoteOpen or TokenKind.Identifier or TokenKind.UnterminatedString:
                    if (ReadBlock(start) is { } block)
                        _blocks.Add(block);
                    EndItem(start.Start, afterBlock: true);
                    break;
                case TokenKind.Newline or TokenKind.EndOfFile or TokenKind.CloseBrace:
                    Report(HclDiagnostics.EqualsOrBlockExpected(PlaceOf(start)));
                    break;
                default:
                    Fail(HclDiagnostics.EqualsOrBlockExpected(PlaceOf(start)));
                    break;
            }
        }

        if (_failed)
            Resume(start.Start);
        _brackets = brackets;
    }

    private Attribute ReadAttribute(Token name)
    {
        Advance();
        var value = ReadExpression();
        if (_failed)
            value = new MissingExpression(Span.FromBounds(value.Span.Start, Math.Max(_previousEnd, value.Span.Start)));
        return new Attribute(NameOf(name), name.Span, value, Span.FromBounds(name.Start, value.Span.End));
    }

    private void AddAttribute(Attribute attribute, int first, ref HashSet<string>? seen)
    {
        const int ManyAttributes = 24;
        var count = _attributes.Count - first;
        if (count < ManyAttributes)
        {
            foreach (var earlier in CollectionsMarshal.AsSpan(_attributes)[first..])
            {
                if (!string.Equals(earlier.Name, attribute.Name, StringComparison.Ordinal))
                    continue;
                ReportDuplicate(attribute, earlier);
                return;
            }
        }
        else
        {
            seen ??= _attributes.Skip(first).Select(earlier => earlier.Name).ToHashSet(StringComparer.Ordinal);
            if (!seen.Add(attribute.Name))
            {
                ReportDuplicate(attribute, _attributes.Skip(first).First(earlier => earlier.Name == attribute.Name));
                return;
            }
        }

        _attributes.Add(attribute);
    }

    // Also said of an argument whose value could not be read: its name stands all the same.
    private void ReportDuplicate(Attribute again, Attribute first) =>
        _diagnostics.Add(HclDiagnostics.DuplicateArgument(PlaceOf(again.NameSpan), again.Name, PlaceOf(first.NameSpan)));

    private void EndItem(int start, bool afterBlock)
    {
        if (_failed || Is(TokenKind.EndOfFile))
            return;
        if (Is(TokenKind.Newline))
        {
            Advance();
            return;
        }

        // What follows on the line is still read when it is clear that it is an item of its own.
        if (_endsBlocksAtHeaders && IsTopLevelHeader(_token.Start))
            return;
        var fault = Is(TokenKind.Comma) && !afterBlock ? HclDiagnostics.CommaAfterArgument(Here) : HclDiagnostics.NewlineExpected(Here, afterBlock);
        if (LooksLikeItem(_token.Start))
            Report(fault);
        else
            Fail(fault);
    }

    private Block? ReadBlock(Token type)
    {
        var labels = ReadLabels(type);
        if (_failed)
            return null;
        var headerEnd = _previousEnd;
        if (!Enter())
            return null;
        Open(skipsNewlines: false);
        var bodyStart = _previousEnd - 1;
        var (attributes, blocks) = _token.Kind is TokenKind.Newline or TokenKind.CloseBrace or TokenKind.EndOfFile
            ? ReadItems(isFile: false)
            : ReadSingleArgument();
        _depth--;
        if (Is(TokenKind.CloseBrace))
        {
            Close(outer: false);
        }
        else if (!_failed)
        {
            _brackets--;
            if (Is(TokenKind.EndOfFile) && _sawNestedHeader && !_endsBlocksAtHeaders)
                _swallowedHeader = true;
            if (_unclosedAt != _token.Start)
                Report(HclDiagnostics.UnclosedBlock(PlaceOf(Span.FromBounds(type.Start, headerEnd)), TextOf(type).ToString()));
            _unclosedAt = _token.Start;
        }

        var end = Math.Max(_previousEnd, bodyStart + 1);
        return new Block(
            NameOf(type), type.Span, labels, new Body(attributes, blocks, Span.FromBounds(bodyStart, end)),
            Span.FromBounds(type.Start, headerEnd), Span.FromBounds(type.Start, end));
    }

    private ImmutableArray<BlockLabel> ReadLabels(Token type)
    {
        if (Is(TokenKind.OpenBrace))
            return [];
        var labels = ImmutableArray.CreateBuilder<BlockLabel>(2);
        while (!Is(TokenKind.OpenBrace))
        {
            switch (_token.Kind)
            {
                case TokenKind.Identifier:
                    labels.Add(new BlockLabel(NameOf(_token), _token.Span));
                    Advance();
                    break;
                case TokenKind.String:
                    var content = Span.FromBounds(_token.Start + 1, _token.End - 1);
                    labels.Add(new BlockLabel(_token.HasEscapes ? Unescape(content, quoted: true) : _names.Intern(_source.Slice(content)), _token.Span));
                    Advance();
                    break;
                case TokenKind.QuoteOpen:
                    labels.Add(ReadTemplateLabel());
                    break;
                default:
                    Fail(Is(TokenKind.Equal)
                        ? HclDiagnostics.EqualsInBlockHeader(Here, TextOf(type).ToString())
                        : HclDiagnostics.InvalidBlockHeader(Here, TextOf(type).ToString()));
                    return [];
            }
        }

        return labels.DrainToImmutable();
    }

    private BlockLabel ReadTemplateLabel()
    {
        var start = _token.Start;
        var template = ReadQuoted();
        if (_failed)
            return default;
        Report(HclDiagnostics.TemplateInLabel(PlaceOf(template.Span)));
        return new BlockLabel(_text[(start + 1)..Math.Max(start + 1, template.Span.End - 1)], template.Span);
    }

    /// <summary>The body of a block on one line, which holds exactly one argument.</summary>
    private (ImmutableArray<Attribute> Attributes, ImmutableArray<Block> Blocks) ReadSingleArgument()
    {
        var name = _token;
        if (!Is(TokenKind.Identifier))
        {
            Fail(HclDiagnostics.ItemExpected(Here));
            return ([], []);
        }

        Advance();
        if (!Is(TokenKind.Equal))
        {
            Fail(_token.Kind is TokenKind.String or TokenKind.OpenBrace or TokenKind.QuoteOpen or TokenKind.Identifier
                ? HclDiagnostics.SingleLineBlock(Here)
                : HclDiagnostics.EqualsOrBlockExpected(PlaceOf(name)));
            return ([], []);
        }

        var attribute = ReadAttribute(name);
        if (!Is(TokenKind.CloseBrace) && !Is(TokenKind.EndOfFile))
            Fail(HclDiagnostics.SingleLineBlock(Here));
        return ([attribute], []);
    }

    private static ImmutableArray<T> Take<T>(List<T> items, int first)
    {
        if (items.Count == first)
            return [];
        var taken = CollectionsMarshal.AsSpan(items)[first..].ToArray();
        items.RemoveRange(first, items.Count - first);
        return ImmutableCollectionsMarshal.AsImmutableArray(taken);
    }
}
