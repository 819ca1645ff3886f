using System.Collections.Immutable;
using System.Text;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

public sealed partial class Evaluator
{
    private Value Template(TemplateExpression template)
    {
        if (template.Parts is [TemplateText only])
            return Value.String(only.Text);
        if (template is { IsHeredoc: false, Parts: [TemplateInterpolation wrapped] })
            return Evaluate(wrapped.Value);
        return Text(template.Parts);
    }

    /// <summary>Puts parts together to one string; what stands before the first unknown part is a known prefix.</summary>
    private Value Text(ImmutableArray<TemplatePart> parts)
    {
        var text = new StringBuilder();
        var pieces = ImmutableArray.CreateBuilder<Value>(parts.Length);
        var marks = Marks.None;
        Value? unknown = null;
        foreach (var part in parts)
        {
            var piece = Piece(part);
            marks = Marks.Union(marks, piece.DeepMarks());
            pieces.Add(piece);
            if (piece.IsUnknown && unknown is null)
            {
                unknown = piece;
                text.Append(piece.UnknownOrNull?.Prefix);
            }
            else if (unknown is null && piece.IsKnown)
            {
                if (!Budget.TryAllocate(2L * piece.AsString.Length))
                    return Fail(EvaluationDiagnostics.BudgetSpent(At(part)));
                text.Append(piece.AsString);
            }
        }

        if (unknown is null)
            return Value.String(text.ToString()).AddMarks(marks);
        var why = new Unknown(unknown.UnknownOrNull?.Reason ?? "", NotNull: true, Prefix: text.Length == 0 ? null : text.ToString());
        return Value.UnknownOf(DataType.String, why with { Pieces = pieces.ToImmutable() }).AddMarks(marks);
    }

    private Value Piece(TemplatePart part) => part switch
    {
        TemplateText text => Value.String(text.Text),
        TemplateInterpolation interpolation => Interpolated(interpolation),
        TemplateIf condition => IfDirective(condition),
        TemplateFor loop => ForDirective(loop),
        _ => Faulty,
    };

    private Value Interpolated(TemplateInterpolation interpolation)
    {
        var value = Evaluate(interpolation.Value);
        if (value.IsNull)
            return Fail(EvaluationDiagnostics.NullInTemplate(At(interpolation)));
        return Conversion.ConvertOrNull(value, DataType.String, out var error) ?? Fail(EvaluationDiagnostics.NotText(At(interpolation), error));
    }

    private Value IfDirective(TemplateIf directive)
    {
        var condition = Condition(directive.Condition);
        if (condition.IsNull)
            return Faulty;
        if (condition.IsUnknown)
            return UnknownFrom(DataType.String, condition).AddMarks(Marks.Union(condition.Marks, Marks.Union(Text(directive.Then).Marks, Text(directive.Otherwise).Marks)));
        return Text(condition.AsBool ? directive.Then : directive.Otherwise).AddMarks(condition.Marks);
    }

    private Value ForDirective(TemplateFor directive)
    {
        var collection = Evaluate(directive.Collection);
        if (collection.IsNull || (collection.IsKnown && collection.Type.IsPrimitive))
            return Fail(EvaluationDiagnostics.NotIterable(At(directive.Collection), collection));
        if (collection.IsUnknown)
            return UnknownFrom(DataType.String, collection).AddMarks(collection.Marks);
        var text = new StringBuilder();
        var marks = collection.Marks;
        foreach (var (key, value) in Entries(collection))
        {
            var result = With(Bind(directive.KeyName, key, directive.ValueName, value)).Text(directive.Parts);
            marks = Marks.Union(marks, result.Marks);
            if (!result.IsKnown)
                return UnknownFrom(DataType.String, result).AddMarks(marks);
            if (!Budget.TryAllocate(2L * result.AsString.Length))
                return Fail(EvaluationDiagnostics.BudgetSpent(At(directive)));
            text.Append(result.AsString);
        }

        return Value.String(text.ToString()).AddMarks(marks);
    }
}
