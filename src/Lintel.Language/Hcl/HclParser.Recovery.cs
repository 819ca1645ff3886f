namespace Lintel.Language.Hcl;

/// <summary>Where to go on after a fault, so that it costs one argument or block and not the next.</summary>
public sealed partial class HclParser
{
    // Objects around the fault that are asked to go on before the argument as a whole is given up.
    private const int MaxAttempts = 4;

    private int _attempts;
    private int _itemStart;
    private int _resumption;

    /// <summary>Goes on behind the item that is being read.</summary>
    private void Resume()
    {
        var position = Resumption();
        _failed = false;
        _skipsNewlines = false;
        _hasTooManyBlocks = false;
        GoOnAt(position);
    }

    /// <summary>Where reading will go on: nothing that has failed may reach beyond it.</summary>
    private int Resumption()
    {
        if (_resumption < 0)
            _resumption = _hasTooManyBlocks ? FindHeader(NextLine(_failedAt)) : FindResumption(_itemStart, _brackets, isKey: false);
        return _resumption;
    }

    private int FindHeader(int line)
    {
        while (line < _text.Length && !IsTopLevelHeader(line))
            line = NextLine(line);
        return line;
    }

    /// <summary>
    /// The same for an item of an object, if it stands on lines of its own and the next item, or the closing brace, can be told by its
    /// indentation; else -1. In templates objects are too rare, and too seldom indented, to try.
    /// </summary>
    private int FindResumptionInObject(int itemStart, int brackets)
    {
        var line = LineStart(itemStart);
        var indentation = itemStart - line;
        if (_failedTooDeep || ++_attempts > MaxAttempts || _lexer.Depth > 0 || SkipBlanks(line) != itemStart || indentation == 0)
            return -1;
        var next = SkipLines(FindResumption(itemStart, _brackets - brackets, isKey: true));
        var first = SkipBlanks(next);
        var isSibling = first - next == indentation && BeginsKey(first);
        var isEnd = first < _text.Length && first - next < indentation && _text[first] == '}';
        return isSibling || isEnd ? next : -1;
    }

    /// <summary>
    /// Items do not span lines unless a bracket or quote is open; then the next item is the first line that is indented no deeper than
    /// the broken one and looks like an item. That may be the line of the fault itself.
    /// </summary>
    private int FindResumption(int itemStart, int brackets, bool isKey)
    {
        var line = LineStart(_failedAt);
        var indentation = IndentationOf(LineStart(itemStart), itemStart);
        if (brackets > 0 && line > itemStart)
            return FindNextItem(line, indentation, isKey);
        var isOpen = _failedInText || brackets + OpenedOnLine(_failedAt) > 0;
        line = AfterHeredoc(line, NextLine(_failedAt));
        return isOpen ? FindNextItem(line, indentation, isKey) : line;
    }

    private void GoOnAt(int position)
    {
        _lexer.ResumeAt(position, 0);
        _token = new Token(TokenKind.Newline, position, position);
        Advance();
    }

    private int FindNextItem(int line, int indentation, bool isKey)
    {
        while (line < _text.Length)
        {
            var first = SkipBlanks(line);
            if (IsTopLevelHeader(first))
                return line;
            if (first < _text.Length && first - line <= indentation)
            {
                var c = _text[first];
                if (c == '}' && first - line < indentation)
                    return line;
                if (c is '}' or ']' or ')' && OpenedOnLine(first) < 0)
                    return NextLine(first);
                if (isKey ? BeginsKey(first) : LooksLikeItem(first))
                    return line;
            }

            line = AfterHeredoc(line, NextLine(line));
        }

        return _text.Length;
    }

    // A skipped line may open a heredoc, whose text must not be taken for items.
    private int AfterHeredoc(int line, int next)
    {
        var text = _text.AsSpan(line, next - line).TrimEnd("\r\n");
        var opener = text.LastIndexOf("<<");
        if (opener < 0)
            return next;
        var marker = text[(opener + 2)..].Trim("-\"' \t");
        if (marker.IsEmpty || Characters.IdentifierLength(marker) != marker.Length || !_lexer.IsHeredocClosed(next - 1, marker))
            return next;
        while (next < _text.Length && !_text.AsSpan(next, NextLine(next) - next).Trim().SequenceEqual(marker))
            next = NextLine(next);
        return NextLine(next);
    }

    private int SkipLines(int line)
    {
        for (var first = SkipBlanks(line); first < _text.Length && _text[first] is '\r' or '\n' or '#'; first = SkipBlanks(line))
            line = NextLine(first);
        return line;
    }

    private bool BeginsKey(int position) =>
        position < _text.Length && (_text[position] is '"' or '(' || Characters.IdentifierLength(_text.AsSpan(position)) > 0);

    /// <summary>True for what begins like <c>name =</c> or <c>name "label" {</c>.</summary>
    private bool LooksLikeItem(int position)
    {
        var rest = _text.AsSpan(Math.Min(position, _text.Length));
        var length = Characters.IdentifierLength(rest);
        if (length == 0)
            return false;
        rest = rest[length..].TrimStart(" \t");
        if (rest.StartsWith("="))
            return !rest.StartsWith("==") && !rest.StartsWith("=>");
        while (!rest.IsEmpty && rest[0] != '{')
        {
            length = Characters.IdentifierLength(rest);
            if (length == 0)
            {
                length = rest[0] == '"' ? rest[1..].IndexOfAny('"', '\n') + 2 : 0;
                if (length < 2 || rest[length - 1] != '"')
                    return false;
            }

            rest = rest[length..].TrimStart(" \t");
        }

        return !rest.IsEmpty;
    }

    /// <summary>True at the start of a line that begins one of the blocks that stand at the top of Terraform files.</summary>
    private bool IsTopLevelHeader(int position)
    {
        if (position >= _text.Length || (position > 0 && _text[position - 1] != '\n'))
            return false;
        var rest = _text.AsSpan(position);
        var length = 0;
        while (length < rest.Length && char.IsAsciiLetterLower(rest[length]))
            length++;
        var isLabelled = rest[..length] is "resource" or "data" or "module" or "variable" or "output" or "provider" or "check" or "run" or "ephemeral";
        if (!isLabelled && rest[..length] is not ("locals" or "terraform" or "moved" or "import" or "removed"))
            return false;
        rest = rest[length..].TrimStart(" \t");
        return !rest.IsEmpty && rest[0] == (isLabelled ? '"' : '{');
    }

    private int OpenedOnLine(int position)
    {
        var open = 0;
        var quoted = false;
        for (; position < _text.Length && _text[position] != '\n'; position++)
        {
            switch (_text[position])
            {
                case '"':
                    quoted = !quoted;
                    break;
                case '#' when !quoted:
                    return open;
                case '{' or '[' or '(' when !quoted:
                    open++;
                    break;
                case '}' or ']' or ')' when !quoted:
                    open--;
                    break;
            }
        }

        return open;
    }

    private int LineStart(int position) => position <= 0 ? 0 : _text.LastIndexOf('\n', Math.Min(position, _text.Length) - 1) + 1;

    private int NextLine(int position)
    {
        var newline = position < _text.Length ? _text.IndexOf('\n', position) : -1;
        return newline < 0 ? _text.Length : newline + 1;
    }

    private int SkipBlanks(int position)
    {
        while (position < _text.Length && _text[position] is ' ' or '\t')
            position++;
        return position;
    }

    private int IndentationOf(int line, int position) => Math.Min(SkipBlanks(line), position) - line;
}
