using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Lintel.Language.Functions.Patterns;

/// <summary>
/// Translates a regular expression of RE2's syntax into one of .NET that matches the same texts. Both engines run in linear time; their
/// syntaxes and what their classes mean differ.
/// </summary>
/// <remarks>https://github.com/google/re2/wiki/Syntax</remarks>
internal sealed partial class Re2Translator
{
    private const int MaxRepeat = 1000;
    private const int MaxDepth = 200;
    private const int MaxLength = 20_000;

    private readonly string _pattern;
    private readonly StringBuilder _output = new();
    private readonly List<string> _names = [];

    private int _at;
    private int _depth;
    private Re2Error? _error;
    private Re2Error? _doubt;
    private Re2Flags _flags;

    private Re2Translator(string pattern) => _pattern = pattern;

    /// <summary>True when the pattern looks at word boundaries, which .NET sees differently next to characters that are not ASCII.</summary>
    public bool HasBoundaries { get; private set; }

    /// <summary>True when the pattern has a Unicode class, which .NET applies to UTF-16 units.</summary>
    public bool HasUnicodeClasses { get; private set; }

    /// <summary>Names of the capturing groups in order, empty for a group without one.</summary>
    public IReadOnlyList<string> Names => _names;

    private bool IsAtEnd => _at >= _pattern.Length;

    private char Current => _at < _pattern.Length ? _pattern[_at] : '\0';

    /// <summary>The pattern for .NET; null with an error.</summary>
    public static string? Translate(string pattern, out Re2Translator translator, out Re2Error? error)
    {
        translator = new Re2Translator(pattern);
        if (pattern.Length > MaxLength)
            translator._error = new Re2Error("the pattern is too long", IsFault: false);
        else
            translator.Alternatives();
        if (!translator.IsAtEnd)
            translator.Fault("there is a closing parenthesis too many");
        error = translator._error ?? translator._doubt;
        return error is null ? translator._output.ToString() : null;
    }

    private void Alternatives()
    {
        var outer = _flags;
        while (_error is null)
        {
            Sequence();
            if (Current != '|' || IsAtEnd)
                break;
            _at++;
            _output.Append('|');
        }

        _flags = outer;
    }

    private void Sequence()
    {
        while (_error is null && !IsAtEnd && Current is not ('|' or ')'))
        {
            var start = _output.Length;
            if (!Atom(out var canRepeat))
                continue;
            Repeats(start, canRepeat);
        }
    }

    /// <summary>Writes one piece that may be repeated; false when it was a change of flags.</summary>
    private bool Atom(out bool canRepeat)
    {
        canRepeat = true;
        switch (Current)
        {
            case '*' or '+' or '?':
                Fault("a repetition has nothing to repeat");
                return false;
            case '(':
                return Group();
            case '[':
                Class();
                return true;
            case '.':
                _at++;
                _output.Append(_flags.DotMatchesNewline ? CharacterSet.Any : CharacterSet.AnyButNewline);
                return true;
            case '^':
                _at++;
                _output.Append(_flags.IsMultiline ? "(?m:^)" : @"\A");
                return true;
            case '$':
                _at++;
                _output.Append(_flags.IsMultiline ? "(?m:$)" : @"\z");
                return true;
            case '\\':
                return Escape();
            default:
                Literal(NextRune());
                return true;
        }
    }

    private bool Group()
    {
        _at++;
        if (++_depth > MaxDepth)
        {
            _error ??= new Re2Error("the pattern is nested too deeply", IsFault: false);
            return false;
        }

        var outer = _flags;
        if (Current != '?' || IsAtEnd)
        {
            _names.Add("");
            _output.Append('(');
        }
        else if (!Opening())
        {
            _depth--;
            return false;
        }

        Alternatives();
        if (Current != ')' || IsAtEnd)
            Fault("a closing parenthesis is missing");
        _at++;
        _depth--;
        _flags = outer;
        _output.Append(')');
        return true;
    }

    /// <summary>Reads what follows <c>(?</c>; false when it was <c>(?flags)</c>, which is no group.</summary>
    private bool Opening()
    {
        _at++;
        if (_pattern.AsSpan(_at).StartsWith("P<", StringComparison.Ordinal) || (Current == '<' && NextIsName()))
        {
            Name();
            return true;
        }

        var (flags, isOn, seen) = (_flags, true, 0);
        for (; !IsAtEnd && _error is null; _at++)
        {
            switch (Current)
            {
                case 'i':
                    flags = flags with { IgnoresCase = isOn };
                    seen++;
                    break;
                case 'm':
                    flags = flags with { IsMultiline = isOn };
                    seen++;
                    break;
                case 's':
                    flags = flags with { DotMatchesNewline = isOn };
                    seen++;
                    break;
                case 'U':
                    flags = flags with { IsUngreedy = isOn };
                    seen++;
                    break;
                case '-' when isOn:
                    (isOn, seen) = (false, 0);
                    break;
                case ':' or ')' when isOn || seen > 0:
                    var isGroup = Current == ':';
                    _at++;
                    _flags = flags;
                    if (isGroup)
                        _output.Append("(?:");
                    return isGroup;
                default:
                    Fault("a group begins in a way that RE2 does not know");
                    break;
            }
        }

        Fault("a closing parenthesis is missing");
        return false;
    }

    private bool NextIsName() => _at + 1 < _pattern.Length && _pattern[_at + 1] is not ('=' or '!');

    private void Name()
    {
        _at = _pattern.IndexOf('<', _at) + 1;
        var end = _pattern.IndexOf('>', _at);
        var name = end < 0 ? "" : _pattern[_at..end];
        if (name.Length == 0 || !name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'))
        {
            Fault("the name of a group is invalid");
            return;
        }

        _at = end + 1;
        _names.Add(name);
        _output.Append('(');
    }

    private void Repeats(int start, bool canRepeat)
    {
        var count = 0;
        while (_error is null && !IsAtEnd && canRepeat)
        {
            var repeat = Current is '*' or '+' or '?' ? Current.ToString() : Current == '{' ? Counted() : null;
            if (repeat is null)
                return;
            if (repeat.Length == 1)
                _at++;
            if (_error is not null)
                return;
            if (++count > 1)
            {
                Fault("a repetition repeats a repetition");
                return;
            }

            var piece = _output.ToString(start, _output.Length - start);
            if (repeat != "?" && HasGroup(piece) && MayBeEmpty(piece))
                _doubt ??= new Re2Error("what a group captures when nothing is repeated is not known here", IsFault: false);
            // What is repeated stands in a group of its own, so that .NET repeats all of it.
            _output.Insert(start, "(?:").Append(')').Append(repeat);
            var isLazy = Current == '?' && !IsAtEnd;
            if (isLazy)
                _at++;
            if (isLazy != _flags.IsUngreedy)
                _output.Append('?');
        }
    }

    private static bool MayBeEmpty(string piece)
    {
        try
        {
            return Regex.IsMatch("", $@"\A(?:{piece})\z", RegexOptions.NonBacktracking);
        }
        catch (Exception refused) when (refused is ArgumentException or NotSupportedException)
        {
            // The engine bounds the size of what it compiles, and the whole pattern will be too large for it as well.
            return true;
        }
    }

    private static bool HasGroup(string piece)
    {
        for (var at = piece.IndexOf('('); at >= 0; at = piece.IndexOf('(', at + 1))
        {
            if ((at == 0 || piece[at - 1] != '\\') && at + 1 < piece.Length && piece[at + 1] != '?')
                return true;
        }

        return false;
    }

    /// <summary>Reads <c>{n}</c>, <c>{n,}</c> or <c>{n,m}</c>; null when the brace is none of them and stands for itself.</summary>
    private string? Counted()
    {
        var end = _pattern.IndexOf('}', _at);
        if (end < 0)
            return null;
        var parts = _pattern[(_at + 1)..end].Split(',');
        if (parts.Length > 2 || !IsCount(parts[0]) || (parts.Length == 2 && parts[1].Length > 0 && !IsCount(parts[1])))
            return null;
        var least = int.Parse(parts[0], CultureInfo.InvariantCulture);
        var most = parts.Length == 1 ? least : parts[1].Length == 0 ? -1 : int.Parse(parts[1], CultureInfo.InvariantCulture);
        if (least > MaxRepeat || most > MaxRepeat || (most >= 0 && most < least))
            Fault("a repetition is invalid or goes beyond 1000");
        _at = end + 1;
        return most < 0 ? $"{{{least},}}" : $"{{{least},{most}}}";
    }

    private static bool IsCount(string text) =>
        text.Length is > 0 and <= 8 && text.All(char.IsAsciiDigit) && (text.Length == 1 || text[0] != '0');

    private void Literal(Rune rune) => _output.Append(_flags.IgnoresCase ? CharacterSet.Folded(rune) : CharacterSet.Literal(rune));

    private Rune NextRune()
    {
        if (!Rune.TryGetRuneAt(_pattern, _at, out var rune))
            rune = Rune.ReplacementChar;
        _at += Math.Max(1, rune.Utf16SequenceLength);
        return rune;
    }

    private void Fault(string message) => _error ??= new Re2Error(message, IsFault: true);
}
