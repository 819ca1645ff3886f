using System.Collections.Immutable;
using System.Text;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

public sealed partial class Evaluator
{
    // What is kept of the known beginning of an unknown text.
    private const int LongestPrefix = 128;

    private Value EvaluateTemplate(TemplateExpression template) => template.Parts switch
    {
        [] => Value.EmptyString,
        [TemplateText text] => Value.String(text.Text),
        [TemplateInterpolation interpolation] => Evaluate(interpolation.Value),
        _ => EvaluateParts(template.Parts),
    };

    private Value EvaluateParts(ImmutableArray<TemplatePart> parts)
    {
        var text = new StringBuilder();
        var pieces = ImmutableArray.CreateBuilder<Value>();
        var marks = Marks.None;
        Unknown? unknown = null;
        var failures = _failures;
        foreach (var part in parts)
        {
            var value = EvaluatePart(part);
            marks = Marks.Union(marks, value.Marks);
            if (value.IsNull)
            {
                Fail(EvaluationDiagnostics.NullInTemplate(Inside(part)));
                continue;
            }

            pieces.Add(value);
            if (value.IsUnknown)
            {
                unknown ??= value.UnknownOrNull;
                continue;
            }

            if (Conversion.ConvertOrNull(value, DataType.String, out var error) is not { } piece)
                Fail(EvaluationDiagnostics.WrongInTemplate(Inside(part), error));
            else if (!TryAppend(text, piece.AsString, unknown is null))
                return Value.UnknownOf(DataType.String, Faulty);
        }

        if (unknown is null)
            return Value.String(text.ToString()).AddMarks(marks);
        var prefix = _failures > failures ? null : KnownPrefix.Of(text.ToString(), LongestPrefix);
        var why = new Unknown(unknown.Reason, NotNull: true, Prefix: prefix) { Pieces = pieces.ToImmutable() };
        return Value.UnknownOf(DataType.String, why).AddMarks(marks);
    }

    private Place Inside(TemplatePart part) => At(part is TemplateInterpolation interpolation ? interpolation.Value : part);

    private bool TryAppend(StringBuilder text, string piece, bool isWanted)
    {
        if (!isWanted)
            return true;
        if (!Budget.TryAllocate(piece.Length))
        {
            Fail(EvaluationDiagnostics.BudgetSpent());
            return false;
        }

        text.Append(piece);
        return true;
    }

    private Value EvaluatePart(TemplatePart part) => part switch
    {
        TemplateText text => Value.String(text.Text),
        TemplateInterpolation interpolation => Evaluate(interpolation.Value),
        TemplateIf @if => EvaluateIf(@if),
        TemplateFor @for => EvaluateLoop(@for),
        _ => Missing(),
    };

    // An if directive is a conditional whose results are texts.
    private Value EvaluateIf(TemplateIf @if)
    {
        if (!TryEnter(@if))
            return Value.UnknownOf(DataType.String, Faulty);
        var value = Choose(@if.Condition, () => EvaluateParts(@if.Then), () => EvaluateParts(@if.Otherwise), @if.Span, @if.Span);
        Budget.Leave();
        return value;
    }

    // A for directive joins the texts that a for expression gives.
    private Value EvaluateLoop(TemplateFor loop)
    {
        if (!TryEnter(loop))
            return Value.UnknownOf(DataType.String, Faulty);
        var items = Iterate(new Iteration(loop.KeyName, loop.ValueName, loop.Collection, null, null, false, loop.Span), () => EvaluateParts(loop.Parts));
        Budget.Leave();
        if (items.UnknownOrNull is { } why)
            return Value.UnknownOf(DataType.String, new Unknown(why.Reason)).AddMarks(items.Marks);
        var text = new StringBuilder();
        var marks = items.Marks;
        foreach (var item in items.AsElements)
        {
            if (item.UnknownOrNull is { } unknown)
                return Value.UnknownOf(DataType.String, new Unknown(unknown.Reason)).AddMarks(Marks.Union(marks, items.DeepMarks()));
            marks = Marks.Union(marks, item.Marks);
            if (!TryAppend(text, item.AsString, isWanted: true))
                return Value.UnknownOf(DataType.String, Faulty);
        }

        return Value.String(text.ToString()).AddMarks(marks);
    }
}
