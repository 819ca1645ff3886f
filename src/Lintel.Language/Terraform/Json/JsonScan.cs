using System.Buffers;

namespace Lintel.Language.Terraform.Json;

/// <summary>Walks over JSON text without building anything of it: files of a hundred megabytes are checked once and then read where they are asked.</summary>
internal static class JsonScan
{
    private const int MaxDepth = 500;

    private static readonly SearchValues<char> Structure = SearchValues.Create("\"{}[]");
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789+-.eE");

    /// <summary>What is wrong first, and where; null for one whole JSON value.</summary>
    public static (string Fact, int At)? FaultOrNull(string text)
    {
        var at = SkipBlanks(text, 0);
        var closers = new Stack<char>();
        while (true)
        {
            // A value is expected here.
            if (at >= text.Length)
                return ("the text ends where a value is expected", at);
            if (text[at] is '{' or '[')
            {
                if (closers.Count >= MaxDepth)
                    return ("values are nested too deeply", at);
                closers.Push(text[at] == '{' ? '}' : ']');
                at = SkipBlanks(text, at + 1);
                if (at < text.Length && text[at] == closers.Peek())
                    closers.Pop();
                else if (closers.Peek() == ']')
                    continue;
                else if (NameFaultOrNull(text, ref at) is { } fault)
                    return fault;
                else
                    continue;
                at++;
            }
            else if (ScalarEnd(text, at) is var end and > 0)
                at = end;
            else
                return (text[at] == '"' ? "a text has no closing quote" : "a value is expected", at);

            // What follows a value: the next one, or what closes it.
            while (true)
            {
                at = SkipBlanks(text, at);
                if (closers.Count == 0)
                    return at < text.Length ? ("the end of the file is expected", at) : null;
                if (at >= text.Length)
                    return ($"the text ends before \"{closers.Peek()}\"", at);
                if (text[at] == closers.Peek())
                {
                    closers.Pop();
                    at++;
                    continue;
                }

                if (text[at] != ',')
                    return ($"\",\" or \"{closers.Peek()}\" is expected", at);
                at = SkipBlanks(text, at + 1);
                if (closers.Peek() == '}' && NameFaultOrNull(text, ref at) is { } fault)
                    return fault;
                break;
            }
        }
    }

    /// <summary>The offset behind the value that begins at <paramref name="at"/>, in text without faults.</summary>
    public static int SkipValue(string text, int at)
    {
        if (text[at] is not ('{' or '['))
            return ScalarEnd(text, at);
        var depth = 0;
        while (at < text.Length)
        {
            at += text.AsSpan(at).IndexOfAny(Structure);
            switch (text[at])
            {
                case '"':
                    at = StringEnd(text, at);
                    continue;
                case '{' or '[':
                    depth++;
                    break;
                default:
                    depth--;
                    break;
            }

            at++;
            if (depth == 0)
                return at;
        }

        return text.Length;
    }

    public static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n' or '\uFEFF')
            at++;
        return at;
    }

    private static (string Fact, int At)? NameFaultOrNull(string text, ref int at)
    {
        if (at >= text.Length || text[at] != '"')
            return ("a name in double quotes is expected", at);
        var end = StringEnd(text, at);
        if (end < 0)
            return ("a name has no closing quote", at);
        at = SkipBlanks(text, end);
        if (at >= text.Length || text[at] != ':')
            return ("\":\" is expected", at);
        at = SkipBlanks(text, at + 1);
        return null;
    }

    /// <summary>The offset behind a text, number or word; 0 or less when none stands here.</summary>
    private static int ScalarEnd(string text, int at)
    {
        var rest = text.AsSpan(at);
        switch (text[at])
        {
            case '"':
                return StringEnd(text, at);
            case '-' or (>= '0' and <= '9'):
                var length = rest.IndexOfAnyExcept(NumberCharacters);
                return length < 0 ? text.Length : at + length;
            default:
                return rest.StartsWith("true") || rest.StartsWith("null") ? at + 4 : rest.StartsWith("false") ? at + 5 : -1;
        }
    }

    private static int StringEnd(string text, int at)
    {
        at++;
        while (true)
        {
            var next = text.AsSpan(at).IndexOfAny('"', '\\');
            if (next < 0 || (at += next) + 1 > text.Length)
                return -1;
            if (text[at] == '"')
                return at + 1;
            at += 2;
            if (at > text.Length)
                return -1;
        }
    }
}
