namespace Lintel.Language.Hcl;

/// <summary>What a token is. The kinds from <see cref="Invalid"/> on are faults that the lexer saw.</summary>
internal enum TokenKind : byte
{
    EndOfFile,
    Newline,
    Identifier,
    Number,

    /// <summary>A whole quoted string without interpolations or directives, quotes included.</summary>
    String,

    QuoteOpen,
    QuoteClose,
    HeredocOpen,
    HeredocClose,

    /// <summary>Literal text of a template: in a heredoc or bare template never more than one line.</summary>
    Text,

    InterpolationOpen,
    DirectiveOpen,

    /// <summary>The brace that ends an interpolation or directive, and any <c>~}</c>.</summary>
    TemplateClose,

    OpenBrace,
    CloseBrace,
    OpenBracket,
    CloseBracket,
    OpenParen,
    CloseParen,
    Dot,
    Comma,
    Ellipsis,
    Colon,
    DoubleColon,
    Question,
    Equal,
    FatArrow,
    Bang,
    Or,
    And,
    EqualEqual,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Plus,
    Minus,
    Star,
    Slash,
    Percent,

    /// <summary>A character that the language does not use here.</summary>
    Invalid,

    UnterminatedString,
    UnterminatedHeredoc,
    UnterminatedComment,

    /// <summary><c>&lt;&lt;</c> that does not open a heredoc.</summary>
    InvalidHeredoc,

    TooDeep,

    /// <summary>Stands in for every token after a fault, until the parser has found a place to go on.</summary>
    Failed,
}
