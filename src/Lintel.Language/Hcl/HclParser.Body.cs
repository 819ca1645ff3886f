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

    // Blocks that nest too deep are not worth an error each: reading goes on at the next top-level header.
    private bool _hasTooManyBlocks;

    // Of several blocks that lack their brace at one place, the innermost is reported.
    private int _unclosedAt = -1;

    private Body ReadFile()
    {
        Advance();
        var (attributes, blocks) = ReadItems(isFile: true, firstAttribute: 0);
        return new Body(attributes, blocks, new Span(0, _text.Length));
    }

    /// <summary>Reads items up to the closing brace, the end of the file, or a header that cannot belong here.</summary>
    private (ImmutableArray<Attribute> Attributes, ImmutableArray<Block> Blocks) ReadItems(bool isFile, int firstAttribute)
    {
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
        var (brackets, itemStart) = (_brackets, _itemStart);
        (_brackets, _itemStart) = (0, start.Start);
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
                    var attribute = ReadAttribute(start);
                    EndItem(afterBlock: false);
                    AddAttribute(_failed ? WithoutValue(attribute) : attribute, firstAttribute, ref seen);
                    break;
                case TokenKind.OpenBrace or TokenKind.String or TokenKind.QuoteOpen or TokenKind.Identifier or TokenKind.UnterminatedString:
                    if (ReadBlock(start) is { } block)
                        _blocks.Add(block);
                    EndItem(afterBlock: true);
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
            Resume();
        (_brackets, _itemStart) = (brackets, itemStart);
    }

    private Attribute ReadAttribute(Token name)
    {
        Advance();
        var value = ReadExpression();
        return new Attribute(NameOf(name), name.Span, value, Span.FromBounds(name.Start, value.Span.End));
    }

    // What was read before the fault need not be what was meant.
    private Attribute WithoutValue(Attribute attribute)
    {
        var span = Span.FromBounds(attribute.Value.Span.Start, Math.Max(attribute.Value.Span.Start, Math.Min(attribute.Value.Span.End, Resumption())));
        return new Attribute(attribute.Name, attribute.NameSpan, new MissingExpression(span), Span.FromBounds(attribute.Span.Start, span.End));
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

    private void EndItem(bool afterBlock)
    {
        if (_failed || Is(TokenKind.EndOfFile))
            return;
        if (Is(TokenKind.Newline))
        {
            Advance();
            return;
        }

        if (_endsBlocksAtHeaders && IsTopLevelHeader(_token.Start))
            return;
        if (Is(TokenKind.Comma) && !afterBlock)
        {
            Report(HclDiagnostics.CommaAfterArgument(Here));
            Advance();
            if (_token.Kind is TokenKind.Newline or TokenKind.EndOfFile || LooksLikeItem(_token.Start))
                return;
        }

        // What follows on the line is still read when it is clear that it is an item of its own.
        if (LooksLikeItem(_token.Start))
            Report(HclDiagnostics.NewlineExpected(Here, afterBlock));
        else
            Fail(HclDiagnostics.NewlineExpected(Here, afterBlock));
    }

    private Block? ReadBlock(Token type)
    {
        var labels = ReadLabels(type);
        if (_failed)
            return null;
        var headerEnd = _previousEnd;
        if (!Enter())
        {
            _hasTooManyBlocks = true;
            return null;
        }

        Open(skipsNewlines: false);
        var bodyStart = _previousEnd - 1;
        var (attributes, blocks) = _token.Kind is TokenKind.Newline or TokenKind.CloseBrace or TokenKind.EndOfFile
            ? ReadItems(isFile: false, _attributes.Count)
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

        var end = Math.Max(_failed ? Math.Min(_previousEnd, Resumption()) : _previousEnd, bodyStart + 1);
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
                    labels.Add(new BlockLabel((_token.HasEscapes ? UnescapeOrNull(content, quoted: true) : null) ?? _names.Intern(_source.Slice(content)), _token.Span));
                    Advance();
                    break;
                case TokenKind.QuoteOpen:
                    labels.Add(ReadTemplateLabel());
                    break;
                case TokenKind.Newline or TokenKind.Equal when IsBeforeBrace():
                    Report(HeaderFault(type));
                    while (_token.Kind is TokenKind.Newline or TokenKind.Equal)
                        Advance();
                    break;
                default:
                    Fail(HeaderFault(type));
                    return [];
            }
        }

        return labels.DrainToImmutable();
    }

    private Diagnostics.Diagnostic HeaderFault(Token type) => Is(TokenKind.Equal)
        ? HclDiagnostics.EqualsInBlockHeader(Here, TextOf(type).ToString())
        : HclDiagnostics.InvalidBlockHeader(Here, TextOf(type).ToString());

    private bool IsBeforeBrace()
    {
        var next = _lexer.SkipTrivia(_token.End);
        return next < _text.Length && _text[next] == '{';
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

    /// <summary>The body of a block on one line, which holds exactly one argument. More are read all the same, with a fault.</summary>
    private (ImmutableArray<Attribute> Attributes, ImmutableArray<Block> Blocks) ReadSingleArgument()
    {
        var first = _attributes.Count;
        HashSet<string>? seen = null;
        var isReported = false;
        while (!Is(TokenKind.CloseBrace) && !Is(TokenKind.EndOfFile) && !_failed)
        {
            if (!ReadSingleArgument(first, ref seen) || _token.Kind is TokenKind.CloseBrace or TokenKind.EndOfFile)
                break;
            if (!isReported && (_token.Kind is TokenKind.Comma or TokenKind.Newline || LooksLikeItem(_token.Start)))
                Report(HclDiagnostics.SingleLineBlock(Here));
            else if (!isReported)
                Fail(HclDiagnostics.SingleLineBlock(Here));
            isReported = true;
            if (Is(TokenKind.Newline))
                return ReadItems(isFile: false, first);
            while (Is(TokenKind.Comma))
                Advance();
        }

        return (Take(_attributes, first), []);
    }

    private bool ReadSingleArgument(int first, ref HashSet<string>? seen)
    {
        var name = _token;
        if (!Is(TokenKind.Identifier))
        {
            Fail(HclDiagnostics.ItemExpected(Here));
            return false;
        }

        Advance();
        if (!Is(TokenKind.Equal))
        {
            Fail(_token.Kind is TokenKind.String or TokenKind.OpenBrace or TokenKind.QuoteOpen or TokenKind.Identifier
                ? HclDiagnostics.SingleLineBlock(Here)
                : HclDiagnostics.EqualsOrBlockExpected(PlaceOf(name)));
            return false;
        }

        var attribute = ReadAttribute(name);
        AddAttribute(_failed ? WithoutValue(attribute) : attribute, first, ref seen);
        return !_failed;
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
