using System.Text;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Evaluation;

/// <summary>Texts, put together from known and unknown pieces.</summary>
internal static class Texts
{
    private const string Resolve = "{{resolve:";
    private const string AtDeployment = "read when the stack is deployed";

    /// <summary>A written text. One that is read from a store at deployment is a secret of unknown content.</summary>
    public static Value Of(string text) => text.Contains(Resolve, StringComparison.Ordinal)
        ? Dynamic(text, text[..text.IndexOf(Resolve, StringComparison.Ordinal)], new Symbol(text, ""), Marks.None)
        : Value.String(text);

    /// <summary>How a value reads within a text; null for what has no text.</summary>
    public static string? Written(Value value) => !value.IsKnown ? null : value.Type.Kind switch
    {
        DataTypeKind.String => value.AsString,
        DataTypeKind.Bool => value.AsBool ? "true" : "false",
        DataTypeKind.Number => value.AsNumber.ToString(),
        _ => null,
    };

    /// <summary>The pieces one after the other.</summary>
    public static Value Join(IReadOnlyList<Value> pieces, EvaluationBudget budget)
    {
        var marks = Marks.None;
        var known = new StringBuilder();
        Unknown? unknown = null;
        var prefix = 0;
        foreach (var piece in pieces)
        {
            marks = Marks.Union(marks, piece.DeepMarks());
            if (Written(piece) is { } text)
            {
                if (!budget.TryAllocate(text.Length))
                    return Value.UnknownOf(DataType.String, new Unknown("the text is too long"));
                known.Append(text);
            }
            else if (piece.IsUnknown || piece.IsNull || !piece.IsWhollyKnown)
            {
                if (unknown is null)
                    (unknown, prefix) = (piece.FirstUnknown() ?? new Unknown("a part of it is not known"), known.Append(piece.UnknownOrNull?.Prefix).Length);
            }
            else
                return Value.UnknownOf(DataType.String, new Unknown("a part of it is no text")).AddMarks(marks);
        }

        var whole = known.ToString();
        if (whole.IndexOf(Resolve, StringComparison.Ordinal) is var at and >= 0)
            return Dynamic(whole, whole[..Math.Min(at, unknown is null ? at : prefix)], unknown is null ? new Symbol(whole, "") : null, marks);
        if (unknown is null)
            return Value.String(whole).AddMarks(marks);
        if (pieces.Count == 1 && pieces[0].IsUnknown)
            return pieces[0];
        return Value.UnknownOf(DataType.String, new Unknown(unknown.Reason, NotNull: true, Prefix: KnownPrefix.Of(whole[..prefix], 1024)) { Pieces = [.. pieces] }).AddMarks(marks);
    }

    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
    private static Value Dynamic(string text, string before, Symbol? symbol, Marks marks)
    {
        var isWhole = before.Length == 0;
        return Value.UnknownOf(DataType.String, new Unknown(AtDeployment, isWhole ? symbol : null, NotNull: true, Prefix: isWhole ? null : before))
            .AddMarks(marks).AddMarks(new Marks { Sensitive = true });
    }
}
