using System.Collections.Frozen;
using System.Collections.Immutable;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Diagnostics;
using Lintel.Language.Generated;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Evaluation;

/// <summary>A node in a scope → a value. Always a value: what is wrong becomes a diagnostic and is unknown.</summary>
internal sealed class TemplateEvaluator(TemplateScope scope, DiagnosticBag diagnostics, EvaluationBudget budget)
{
    private static readonly FrozenDictionary<string, Intrinsic> Intrinsics = IntrinsicIndex.All.ToFrozenDictionary(intrinsic => intrinsic.Name, StringComparer.Ordinal);

    private const int MostHints = 200;

    public TemplateScope Scope { get; } = scope;

    public EvaluationBudget Budget { get; } = budget;

    /// <summary>A condition that holds wherever this evaluates: what is made only where it holds need not ask again.</summary>
    public string? Assumed { get; init; }

    /// <summary>The condition of that name, a flag; null when there is none.</summary>
    public Value? ConditionOrNull(string name, Place place) => Assumed == name ? Value.True : Scope.ConditionOrNull(name, place);

    /// <summary>Reports a fault and gives the unknown value that stands for what it spoilt.</summary>
    public Value Fail(Diagnostic diagnostic, string reason)
    {
        diagnostics.Add(diagnostic);
        return Unknown(reason);
    }

    /// <summary>Names that a misspelt one may have meant. Where nearly everything is wrong, nobody reads what each may have meant.</summary>
    public IEnumerable<string> Known(IEnumerable<string> names) => diagnostics.Count < MostHints ? names : [];

    public static Value Unknown(string reason) => Value.UnknownOf(DataType.Dynamic, new Unknown(reason));

    /// <summary>The value of a node. What <c>AWS::NoValue</c> takes away is left out of lists and maps.</summary>
    public Value Evaluate(Node node)
    {
        if (!Budget.TrySpend() || !Budget.TryEnter())
            return Fail(EvaluationDiagnostics.TooMuch(node.Place), "it is too much to compute");
        try
        {
            return node switch
            {
                ScalarNode scalar => Scalar(scalar),
                ListNode list => List(list),
                MapNode { CallOrNull: { } call } => Call(call),
                MapNode map => Map(map),
                _ => Value.DynamicNull,
            };
        }
        finally
        {
            Budget.Leave();
        }
    }

    /// <summary>Follows calls that only choose a part of the template, such as <c>Fn::If</c>; a node that is no such call is its own choice.</summary>
    public Choice Choose(Node node)
    {
        for (var steps = 0; steps < 64; steps++)
        {
            if (node is not MapNode { CallOrNull: { } call } || !Intrinsics.TryGetValue(call.Name, out var intrinsic) || intrinsic.Choose(call.Value, this) is not { } choice)
                return new Choice(node);
            if (choice.Node is not { } next)
                return choice;
            node = next;
        }

        return new Choice(null, "it is too much to compute");
    }

    /// <summary>The text of an argument that must be written out, such as a name; null after a failure.</summary>
    public string? LiteralOrNull(Node node, string what)
    {
        if (node is ScalarNode { Kind: not ScalarKind.Null } scalar)
            return scalar.Text;
        // Language extensions let a name be computed.
        if (node is MapNode { CallOrNull: { } call })
            return Texts.Written(Call(call));
        diagnostics.Add(EvaluationDiagnostics.WrongShape(what, node.Place));
        return null;
    }

    /// <summary>The arguments of a call that takes a list; null after a failure.</summary>
    public ImmutableArray<Node>? ArgumentsOrNull(Node node, int least, int most, string shape)
    {
        if (node is ListNode { Items: var items } && items.Length >= least && items.Length <= most)
            return items;
        diagnostics.Add(EvaluationDiagnostics.WrongShape(shape, node.Place));
        return null;
    }

    private Value Scalar(ScalarNode scalar) => scalar.Kind switch
    {
        ScalarKind.Null => Null(scalar),
        ScalarKind.Flag => Value.Bool(scalar.Text.Equals("true", StringComparison.OrdinalIgnoreCase)),
        ScalarKind.Number when Number.TryParse(scalar.Text, out var number) => Value.Number(number),
        _ => Texts.Of(scalar.Text),
    };

    private Value Null(ScalarNode scalar)
    {
        diagnostics.Add(EvaluationDiagnostics.NullValue(scalar.Place));
        return Value.DynamicNull;
    }

    private Value Call(Member call) => Intrinsics.TryGetValue(call.Name, out var intrinsic)
        ? intrinsic.Call(call.Value, this)
        : Fail(EvaluationDiagnostics.UnknownIntrinsic(call.Name, Intrinsics.Keys, call.NamePlace), $"{call.Name} is no intrinsic that is known");

    private Value List(ListNode list)
    {
        var items = ImmutableArray.CreateBuilder<Value>(list.Items.Length);
        var (isOpen, reason) = (false, "");
        foreach (var item in list.Items)
        {
            var value = Evaluate(item);
            if (value.UnknownOrNull is { MayBeLeftOut: true } unknown)
                (isOpen, reason) = (true, unknown.Reason);
            if (!value.IsNull)
                items.Add(value);
        }

        var all = Value.Tuple(items.ToImmutable());
        // Whether a member is there decides the places of those behind it.
        return isOpen ? Value.UnknownOf(DataType.Dynamic, new Unknown(reason, NotNull: false)).AddMarks(all.DeepMarks()) : all;
    }

    private Value Map(MapNode map)
    {
        var members = new List<KeyValuePair<string, Value>>(map.Members.Length);
        foreach (var member in map.Members)
        {
            if (Rewritten.IsDirective(member.Name))
                return Fail(EvaluationDiagnostics.UnknownIntrinsic(member.Name, Intrinsics.Keys, member.NamePlace), $"{member.Name} is not read");
            var value = Evaluate(member.Value);
            if (!value.IsNull)
                members.Add(new(member.Name, value));
        }

        return Value.Object(members);
    }
}
