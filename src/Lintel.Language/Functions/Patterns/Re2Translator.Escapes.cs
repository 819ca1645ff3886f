using System.Globalization;
using System.Text;

namespace Lintel.Language.Functions.Patterns;

internal sealed partial class Re2Translator
{
    /// <summary>Writes what an escape outside a class stands for; false when it was quoted text, of which only the last character repeats.</summary>
    private bool Escape()
    {
        if (_at + 1 >= _pattern.Length)
        {
            Fault("the pattern ends in a backslash");
            return false;
        }

        switch (_pattern[_at + 1])
        {
            case 'A':
                return Assertion(@"\A");
            case 'z':
                return Assertion(@"\z");
            case 'b':
                HasBoundaries = true;
                return Assertion(@"\b");
            case 'B':
                HasBoundaries = true;
                return Assertion(@"\B");
            case 'Q':
                Quoted();
                return false;
        }

        if (ClassEscape() is { } set)
        {
            _output.Append(set.ToPattern());
            return true;
        }

        if (_error is not null)
            return false;
        Literal(CharacterEscape());
        return true;
    }

    private bool Assertion(string assertion)
    {
        _at += 2;
        _output.Append(assertion);
        return true;
    }

    private void Quoted()
    {
        _at += 2;
        var end = _pattern.IndexOf(@"\E", _at, StringComparison.Ordinal);
        var stop = end < 0 ? _pattern.Length : end;
        while (_at < stop)
        {
            var start = _output.Length;
            Literal(NextRune());
            if (_at >= stop && end >= 0)
            {
                _at = end + 2;
                Repeats(start, canRepeat: true);
                return;
            }
        }

        if (end >= 0)
            _at = Math.Max(_at, end + 2);
    }

    /// <summary>A class such as <c>\d</c> or <c>\pL</c>; null when the escape is none.</summary>
    private CharacterSet? ClassEscape()
    {
        var letter = _at + 1 < _pattern.Length ? _pattern[_at + 1] : '\0';
        var set = char.ToLowerInvariant(letter) switch
        {
            'd' => CharacterSet.Digits,
            's' => CharacterSet.Spaces,
            'w' => CharacterSet.Words,
            _ => null,
        };
        if (set is not null)
        {
            _at += 2;
            return char.IsUpper(letter) ? set.Negate() : set;
        }

        return letter is 'p' or 'P' ? UnicodeClass() : null;
    }

    private CharacterSet? UnicodeClass()
    {
        var isNegated = _pattern[_at + 1] == 'P';
        _at += 2;
        var name = Current.ToString();
        if (Current == '{')
        {
            var end = _pattern.IndexOf('}', _at);
            if (end < 0)
            {
                Fault("a Unicode class is not closed");
                return null;
            }

            name = _pattern[(_at + 1)..end];
            _at = end;
        }

        _at++;
        if (name.StartsWith('^'))
            (name, isNegated) = (name[1..], !isNegated);
        HasUnicodeClasses = true;
        if (name == "Any")
            return isNegated ? CharacterSet.All.Negate() : CharacterSet.All;
        if (CharacterSet.Category(name) is { } set)
            return isNegated ? set.Negate() : set;
        if (!UnicodeScripts.AreNamed(name))
        {
            Fault("a Unicode class has no valid name");
            return null;
        }

        _doubt ??= new Re2Error($"the Unicode class {name} is not known here", IsFault: false);
        return CharacterSet.All;
    }

    /// <summary>The character that an escape stands for.</summary>
    private Rune CharacterEscape()
    {
        _at++;
        if (IsAtEnd)
        {
            Fault("the pattern ends in a backslash");
            return Rune.ReplacementChar;
        }

        var rune = NextRune();
        switch (rune.Value)
        {
            case >= '1' and <= '7' when Current is >= '0' and <= '7':
            case '0':
                return Octal(rune.Value - '0');
            case 'x':
                return Hexadecimal();
            case 'a':
                return new Rune('\a');
            case 'f':
                return new Rune('\f');
            case 'n':
                return new Rune('\n');
            case 'r':
                return new Rune('\r');
            case 't':
                return new Rune('\t');
            case 'v':
                return new Rune('\v');
        }

        if (rune.IsAscii && !Rune.IsLetterOrDigit(rune))
            return rune;
        Fault("an escape is not known to RE2");
        return Rune.ReplacementChar;
    }

    private Rune Octal(int value)
    {
        for (var i = 1; i < 3 && Current is >= '0' and <= '7'; i++)
            value = (value * 8) + _pattern[_at++] - '0';
        return new Rune(value);
    }

    private Rune Hexadecimal()
    {
        var length = 2;
        if (Current == '{')
        {
            length = _pattern.IndexOf('}', _at) - ++_at;
            if (length < 1)
                length = int.MaxValue;
        }

        var isBraced = _at > 0 && _pattern[_at - 1] == '{';
        if (_at + (long)length <= _pattern.Length
            && int.TryParse(_pattern.AsSpan(_at, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            && Rune.TryCreate(value, out var rune))
        {
            _at += length + (isBraced ? 1 : 0);
            return rune;
        }

        Fault("a hexadecimal escape is invalid");
        return Rune.ReplacementChar;
    }
}
