using System.Collections.Immutable;
using System.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Strings;

/// <summary>Turns a string into another, letter by letter.</summary>
public abstract class CasingFunction : TextFunction
{
    public override ImmutableArray<Parameter> Parameters { get; } = [new Parameter("str", DataType.String) { AllowsDynamic = true }];

    protected override string Text(ImmutableArray<Value> arguments, FunctionContext context) => Change(arguments[0].AsString);

    protected abstract string Change(string text);
}

/// <summary><c>upper(str)</c>.</summary>
public sealed class Upper : CasingFunction
{
    public override string Name => "upper";

    // The invariant culture keeps the dotless i as it is, in either direction.
    protected override string Change(string text) => text.ToUpperInvariant().Replace('\u0131', 'I');
}

/// <summary><c>lower(str)</c>.</summary>
public sealed class Lower : CasingFunction
{
    public override string Name => "lower";

    protected override string Change(string text) => text.ToLowerInvariant().Replace('\u0130', 'i');
}

/// <summary><c>title(str)</c>: each letter after something that is neither letter, digit nor underscore becomes a capital.</summary>
public sealed class Title : TextFunction
{
    public override string Name => "title";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("str")];

    protected override string Text(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var title = new StringBuilder();
        var startsWord = true;
        foreach (var rune in arguments[0].AsString.EnumerateRunes())
        {
            title.Append(startsWord ? TitleCase.Of(rune) : rune);
            startsWord = EndsWord(rune);
        }

        return title.ToString();
    }

    // https://pkg.go.dev/strings#Title
    private static bool EndsWord(Rune rune) => rune.IsAscii
        ? !Rune.IsLetterOrDigit(rune) && rune.Value != '_'
        : !Rune.IsLetter(rune) && !Rune.IsDigit(rune) && Rune.IsWhiteSpace(rune);
}
