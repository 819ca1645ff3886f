using System.Text;

namespace Lintel.Language.Functions.Patterns;

internal sealed partial class Re2Translator
{
    /// <summary>Reads <c>[…]</c> and writes the set of characters that it stands for.</summary>
    private void Class()
    {
        _at++;
        var isNegated = Current == '^';
        if (isNegated)
            _at++;
        var set = CharacterSet.None;
        for (var isFirst = true; _error is null; isFirst = false)
        {
            if (IsAtEnd)
            {
                Fault("a closing bracket is missing");
                return;
            }

            if (Current == ']' && !isFirst)
                break;
            set = set.Union(Member());
        }

        _at++;
        if (_flags.IgnoresCase)
            set = set.Fold();
        _output.Append((isNegated ? set.Negate() : set).ToPattern());
    }

    private CharacterSet Member()
    {
        if (_pattern.AsSpan(_at).StartsWith("[:", StringComparison.Ordinal) && _pattern.IndexOf(":]", _at + 2, StringComparison.Ordinal) is var end and >= 0)
        {
            var name = _pattern[(_at + 2)..end];
            var isNegated = name.StartsWith('^');
            if (CharacterSet.Posix(isNegated ? name[1..] : name) is not { } posix)
            {
                Fault("a class between [: and :] is not known");
                return CharacterSet.None;
            }

            _at = end + 2;
            return isNegated ? posix.Negate() : posix;
        }

        if (Current == '\\' && ClassEscape() is { } set)
            return set;
        var low = ClassCharacter();
        if (Current != '-' || _at + 1 >= _pattern.Length || _pattern[_at + 1] == ']')
            return CharacterSet.Of(low.Value, low.Value);
        _at++;
        var high = ClassCharacter();
        if (high < low)
            Fault("a range of characters is upside down");
        return CharacterSet.Of(low.Value, high.Value);
    }

    private Rune ClassCharacter()
    {
        if (IsAtEnd)
        {
            Fault("a closing bracket is missing");
            return Rune.ReplacementChar;
        }

        return Current == '\\' ? CharacterEscape() : NextRune();
    }
}
