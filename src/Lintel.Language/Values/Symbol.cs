using System.Globalization;

namespace Lintel.Language.Values;

/// <summary>
/// What an unknown value would be: attribute <paramref name="Path"/> of the thing at <paramref name="Address"/>.
/// Two unknowns with equal symbols are the same value; with different symbols nothing is known of their relation.
/// </summary>
/// <param name="Address">Full address with module path and instance key, such as <c>module.vpc.aws_subnet.private[0]</c>.</param>
/// <param name="Path">Attribute path below it, such as <c>id</c> or <c>names[1]</c>; empty for the thing itself.</param>
public sealed record Symbol(string Address, string Path)
{
    private const string EachStep = "[*]";

    public override string ToString() => Path.Length == 0 ? Address : Path[0] == '[' ? Address + Path : $"{Address}.{Path}";

    /// <summary>True for a variable that nobody has given a value: it may turn out to be anything, faults included.</summary>
    internal bool IsVariable => Address.StartsWith("var.", StringComparison.Ordinal);

    /// <summary>The attribute of that name of this thing.</summary>
    public Symbol Attribute(string name) => this with { Path = Path.Length == 0 ? name : $"{Path}.{name}" };

    /// <summary>The element at that place of this list. What was said of each element is then said of that one.</summary>
    public Symbol Index(long index) => Step($"[{index.ToString(CultureInfo.InvariantCulture)}]");

    /// <summary>The element of that key of this map.</summary>
    public Symbol Index(string key) => Step($"[{QuotedText.Quote(key)}]");

    /// <summary>Each element of this list, as a splat means it.</summary>
    public Symbol Each() => this with { Path = Path + EachStep };

    private Symbol Step(string step)
    {
        var each = Path.IndexOf(EachStep, StringComparison.Ordinal);
        return this with { Path = each < 0 ? Path + step : string.Concat(Path.AsSpan(0, each), step, Path.AsSpan(each + EachStep.Length)) };
    }
}
