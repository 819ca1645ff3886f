using System.Collections.Immutable;
using Lintel.Language.Diagnostics;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;

namespace Lintel.Language.Hcl;

/// <summary>
/// Reads HCL native syntax into a tree, by recursive descent. It always gives a tree; what is wrong becomes diagnostics, one for each
/// argument or block that could not be read.
/// </summary>
public sealed partial class HclParser
{
    /// <summary>How deep blocks, brackets and templates may nest.</summary>
    public const int MaxDepth = 200;

    /// <summary>How high a tree may grow, chains of operators and steps included: those who walk it do so recursively.</summary>
    public const int MaxHeight = 500;

    private readonly SourceFile _source;
    private readonly string _text;
    private readonly DiagnosticBag _diagnostics = new();
    private readonly NamePool _names;
    private Lexer _lexer;

    // The token to be looked at next. After a fault it is a Failed one, which nothing accepts, so that everything returns with what it has.
    private Token _token;
    private int _previousEnd;
    private bool _skipsNewlines;
    private bool _failed;
    private int _failedAt;
    private bool _failedInText;
    private bool _failedTooDeep;

    private int _depth;
    private int _brackets;
    private int _height;

    private HclParser(SourceFile source, bool isTemplate)
    {
        source = WithoutLoneSurrogates(source);
        _source = source;
        _text = source.Text;
        _names = new NamePool(_text.Length);
        _lexer = new Lexer(_text, isTemplate);
    }

    /// <summary>Reads a file of arguments and blocks.</summary>
    public static HclFile ParseFile(SourceFile source)
    {
        var parser = new HclParser(source, isTemplate: false);
        var body = parser.ReadFile();
        if (parser._swallowedHeader)
        {
            parser = new HclParser(source, isTemplate: false) { _endsBlocksAtHeaders = true };
            body = parser.ReadFile();
        }

        return new HclFile(parser._source, body, parser.Finish());
    }

    /// <summary>Reads a text that is one expression, as a console does. Newlines count as spaces.</summary>
    public static (Expression Expression, ImmutableArray<Diagnostic> Diagnostics) ParseExpression(SourceFile source)
    {
        var parser = new HclParser(source, isTemplate: false) { _skipsNewlines = true };
        parser.Advance();
        var start = parser._token.Start;
        var expression = parser.ReadExpression();
        if (!parser.Is(TokenKind.EndOfFile))
            parser.Fail(HclDiagnostics.ExtraCharacters(parser.Here));
        return (parser._failed ? new MissingExpression(Span.FromBounds(start, source.Text.Length)) : expression, parser.Finish());
    }

    /// <summary>Reads a text that is a template as a whole: a template file, or a string in JSON syntax.</summary>
    public static (Expression Expression, ImmutableArray<Diagnostic> Diagnostics) ParseTemplate(SourceFile source)
    {
        var parser = new HclParser(source, isTemplate: true);
        var template = parser.ReadTemplate(default, TokenKind.EndOfFile, isFlush: false);
        return (template, parser.Finish());
    }

    private Place Here => PlaceOf(_token);

    private bool Is(TokenKind kind) => _token.Kind == kind;

    private bool IsKeyword(string keyword) => Is(TokenKind.Identifier) && TextOf(_token).SequenceEqual(keyword);

    private ReadOnlySpan<char> TextOf(Token token) => _text.AsSpan(token.Start, token.End - token.Start);

    private string NameOf(Token token) => _names.Intern(TextOf(token));

    private Place PlaceOf(Token token) => new(_source, token.Span);

    private Place PlaceOf(Span span) => new(_source, span);

    private void Advance()
    {
        _previousEnd = _token.End;
        if (_failed)
            return;
        do
            _token = _lexer.Next();
        while (_skipsNewlines && _token.Kind == TokenKind.Newline);
    }

    /// <summary>Steps over an opening bracket; inside, newlines count or do not. Gives what <see cref="Close"/> needs.</summary>
    private bool Open(bool skipsNewlines)
    {
        var outer = _skipsNewlines;
        _skipsNewlines = skipsNewlines;
        _brackets++;
        Advance();
        return outer;
    }

    /// <summary>Steps over a closing bracket; outside, newlines count as they did before it was opened.</summary>
    private void Close(bool outer)
    {
        _skipsNewlines = outer;
        if (_failed)
            return;
        _brackets--;
        Advance();
    }

    private void Report(Diagnostic diagnostic)
    {
        if (!_failed)
            _diagnostics.Add(diagnostic);
    }

    /// <summary>Reports a fault at the current token and stops reading until someone recovers. What the lexer saw is said instead, if anything.</summary>
    private void Fail(Diagnostic diagnostic)
    {
        if (_failed)
            return;
        Report(LexicalFault() ?? diagnostic);
        Stop(isTooDeep: Is(TokenKind.TooDeep) || diagnostic.Code == HclDiagnostics.TooDeepCode);
    }

    private void Stop(bool isTooDeep)
    {
        _failed = true;
        _attempts = 0;
        _resumption = -1;
        _failedAt = _token.Start;
        _failedInText = _token.Kind is TokenKind.UnterminatedString or TokenKind.UnterminatedHeredoc or TokenKind.InvalidHeredoc;
        _failedTooDeep = isTooDeep;
        _token = new Token(TokenKind.Failed, _token.Start, _token.Start);
    }

    private Diagnostic? LexicalFault() => _token.Kind switch
    {
        TokenKind.Invalid => HclDiagnostics.InvalidCharacter(Here),
        TokenKind.UnterminatedString => HclDiagnostics.UnterminatedString(Here),
        TokenKind.UnterminatedHeredoc => HclDiagnostics.UnterminatedHeredoc(Here),
        TokenKind.UnterminatedComment => HclDiagnostics.UnterminatedComment(Here),
        TokenKind.InvalidHeredoc => HclDiagnostics.InvalidHeredoc(Here),
        TokenKind.TooDeep => HclDiagnostics.TooDeep(Here),
        _ => null,
    };

    private MissingExpression Missing() => new(new Span(_previousEnd, 0));

    /// <summary>Notes that a node stands on children of this height. False, with a fault, when it would stand too high.</summary>
    private bool Grow(int childHeight)
    {
        _height = childHeight + 1;
        if (_height <= MaxHeight)
            return true;
        Fail(HclDiagnostics.TooDeep(Here));
        return false;
    }

    private bool Enter()
    {
        if (_depth < MaxDepth)
        {
            _depth++;
            return true;
        }

        Fail(HclDiagnostics.TooDeep(Here));
        return false;
    }

    // Half of a surrogate pair is no character, and many who handle strings refuse it; a replacement character keeps all places.
    private SourceFile WithoutLoneSurrogates(SourceFile source)
    {
        var broken = Surrogates.FindLone(source.Text);
        if (broken < 0)
            return source;
        var sound = new SourceFile(source.Path, Surrogates.ReplaceLone(source.Text));
        _diagnostics.Add(HclDiagnostics.InvalidEncoding(new Place(sound, new Span(broken, 1))));
        return sound;
    }

    private ImmutableArray<Diagnostic> Finish() => [.. _diagnostics.ToImmutable().OrderBy(diagnostic => diagnostic.Subject?.Span.Start ?? 0)];
}
