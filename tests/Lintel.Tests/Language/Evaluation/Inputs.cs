using FsCheck;
using FsCheck.Fluent;
using Lintel.Language.Evaluation;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Tests.Language.Evaluation;

/// <summary>Values of the variables of an expression: known, or unknown with no more than a type.</summary>
internal sealed class Inputs(IReadOnlyDictionary<string, Value> values) : Scope
{
    // What the generator below is made of comes before it.
    private static readonly Gen<string> Text = Gen.Elements("", "a", "b", "ab", "a,b", "7", "true", "x-é");

    private static readonly Unknown Why = new("it is not said");

    private static readonly DataType Texts = DataType.ListOf(DataType.String);

    private static readonly DataType TextMap = DataType.MapOf(DataType.String);

    private static readonly DataType Pair = Value.Object([new("a", Value.String("x")), new("n", Value.Number(1))]).Type;

    public static Gen<Inputs> Known { get; } =
        from s in Text
        from t in Text
        from n in Gen.Choose(-2, 12)
        from k in Gen.Choose(0, 3)
        from flags in Gen.ArrayOf(Gen.Elements(true, false), 2)
        from l in Gen.ListOf(Text)
        from m in Gen.ListOf(Text)
        from nothing in Gen.Choose(0, 30)
        select new Inputs(new Dictionary<string, Value>
        {
            ["s"] = nothing == 0 ? Value.Null(DataType.String) : Value.String(s),
            ["t"] = Value.String(t),
            ["n"] = nothing == 1 ? Value.Null(DataType.Number) : Value.Number(n),
            ["k"] = Value.Number(k),
            ["b"] = nothing == 2 ? Value.Null(DataType.Bool) : Value.Bool(flags[0]),
            ["c"] = Value.Bool(flags[1]),
            ["l"] = nothing == 3 ? Value.Null(Texts) : Value.List(DataType.String, [.. l.Take(3).Select(Value.String)]),
            ["m"] = nothing == 4 ? Value.Null(TextMap) : Value.Map(DataType.String, m.Take(3).Distinct().Select(key => KeyValuePair.Create(key, Value.String(key + "!")))),
            ["o"] = Value.Object([new("a", Value.String(s)), new("n", Value.Number(k))]),
        });

    /// <summary>The same with some variables unknown: those whose bit is set.</summary>
    public Inputs Forget(int which) => new(values.Select((item, place) => (item.Key, Value: (which >> place & 1) == 0 ? item.Value : Value.UnknownOf(item.Key == "o" ? Pair : item.Value.Type, Why)))
        .ToDictionary(item => item.Key, item => item.Value));

    public override IEnumerable<string> Names => ["var"];

    public override bool IsConsole => true;

    public override Value? Resolve(VariableExpression root, ReadOnlySpan<Step> steps, Place place, Evaluator evaluator, out int taken)
    {
        taken = Math.Min(1, steps.Length);
        return root.Name == "var" && steps.Length > 0 && steps[0].Name is { } name ? values.GetValueOrDefault(name) : null;
    }

    public override string ToString() => string.Join(", ", values.Select(item => $"{item.Key} = {ConsoleFormat.Format(item.Value)}"));
}
