using System.Collections.Immutable;
using Lintel.Language.Diagnostics;
using Lintel.Language.Hcl;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

/// <summary><c>provider::terraform::decode_tfvars(src)</c>: what the text of a file of variables sets, as an object.</summary>
/// <remarks>https://developer.hashicorp.com/terraform/language/functions/terraform-decode_tfvars</remarks>
internal sealed class DecodeTfvarsForm : SpecialForm
{
    public override string Name => "provider::terraform::decode_tfvars";

    public override Value Evaluate(Evaluator evaluator, CallExpression call, ImmutableArray<Argument> arguments)
    {
        var failed = Value.UnknownOf(DataType.Dynamic, new Unknown("its expression is faulty"));
        if (!evaluator.CheckCount(call, arguments.Length, 1, hasRest: false))
            return failed;
        var text = Conversion.ConvertOrNull(evaluator.ValueOf(arguments[0]), DataType.String, out var error);
        if (text is null || text.IsNull)
            return evaluator.Fail(EvaluationDiagnostics.WrongArgument(evaluator.At(arguments[0].Expression), evaluator.Start(arguments[0].Expression), "src",
                text is null ? error : "the argument must not be null"));
        if (text.UnknownOrNull is { } unknown)
            return Value.UnknownOf(DataType.Dynamic, new Unknown(unknown.Reason)).AddMarks(text.DeepMarks());
        if (!evaluator.Budget.TryAllocate(text.AsString.Length * 4L))
            return failed;
        return Decode(text.AsString, evaluator.Budget, out var fault) is { } values
            ? values.AddMarks(text.DeepMarks())
            : evaluator.Fail(EvaluationDiagnostics.CallFailed(evaluator.Start(call), Name, fault));
    }

    private static Value? Decode(string text, EvaluationBudget budget, out string fault)
    {
        var file = HclParser.ParseFile(new SourceFile("<decode_tfvars argument>", text));
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(file.Diagnostics.Where(diagnostic => diagnostic.Level == DiagnosticLevel.Error));
        fault = "the text is not what a file of variables holds";
        if (!diagnostics.ToImmutable().IsEmpty || !file.Body.Blocks.IsEmpty || Calls(file.Body))
            return null;
        var evaluator = new Evaluator(file.Source, new NoNames(), diagnostics, budget);
        var values = file.Body.Attributes.Select(attribute => KeyValuePair.Create(attribute.Name, evaluator.Evaluate(attribute.Value))).ToList();
        return diagnostics.ToImmutable().IsEmpty ? Value.Object(values) : null;
    }

    // Functions may not be called there.
    private static bool Calls(SyntaxNode root)
    {
        var open = new Stack<SyntaxNode>([root]);
        while (open.TryPop(out var node))
        {
            if (node is CallExpression)
                return true;
            foreach (var child in node.Children)
                open.Push(child);
        }

        return false;
    }

    /// <summary>Names mean nothing there.</summary>
    private sealed class NoNames : Scope
    {
        public override IEnumerable<string> Names => [];

        public override Value? Resolve(VariableExpression root, ReadOnlySpan<Step> steps, Place place, Evaluator evaluator, out int taken)
        {
            taken = 0;
            return null;
        }
    }
}
