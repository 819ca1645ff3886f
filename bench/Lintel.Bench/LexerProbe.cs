using Lintel.Language.Hcl;

namespace Lintel.Bench;

internal static class LexerProbe
{
    public static int CountTokens(string text)
    {
        var lexer = new Lexer(text);
        var count = 0;
        while (lexer.Next().Kind != TokenKind.EndOfFile)
            count++;
        return count;
    }
}
