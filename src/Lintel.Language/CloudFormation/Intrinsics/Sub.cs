using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Intrinsics;

/// <summary><c>Fn::Sub</c>: a text with names in braces, alone or with a map of further names.</summary>
internal sealed class Sub : Intrinsic
{
    private const string Shape = "a text, or a list of a text and a map";

    public override string Name => "Fn::Sub";

    public override Value Call(Node argument, TemplateEvaluator evaluator)
    {
        MapNode? names = null;
        if (argument is ListNode)
        {
            if (evaluator.ArgumentsOrNull(argument, 1, 2, Shape) is not { } parts)
                return TemplateEvaluator.Unknown("it is no text");
            argument = parts[0];
            names = parts.Length > 1 ? parts[1] as MapNode : null;
        }

        if (evaluator.LiteralOrNull(argument, Shape) is not { } text)
            return TemplateEvaluator.Unknown("it is no text");
        return Texts.Join([.. Pieces(text).Select(piece => piece.Name is { } name ? Of(name, names, argument, evaluator) : Value.String(piece.Text))], evaluator.Budget);
    }

    /// <summary>The text in pieces, each either literal or a name.</summary>
    internal static IEnumerable<(string Text, string? Name)> Pieces(string text)
    {
        var start = 0;
        for (var at = text.IndexOf("${", StringComparison.Ordinal); at >= 0; at = text.IndexOf("${", at, StringComparison.Ordinal))
        {
            var end = text.IndexOf('}', at);
            if (end < 0)
                break;
            if (at > start)
                yield return (text[start..at], null);
            var name = text[(at + 2)..end];
            // An exclamation mark keeps the braces for somebody else.
            yield return name.StartsWith('!') ? ($"${{{name[1..]}}}", null) : ("", name.Trim());
            at = start = end + 1;
        }

        if (start < text.Length)
            yield return (text[start..], null);
    }

    private static Value Of(string name, MapNode? names, Node argument, TemplateEvaluator evaluator)
    {
        if (names?.ValueOrNull(name) is { } own)
            return evaluator.Evaluate(own);
        var place = Within(argument, name);
        if (evaluator.Scope.RefOrNull(name, place) is { } known)
            return known;
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot > 0 && evaluator.Scope.AttributeOrNull(name[..dot], name[(dot + 1)..], place) is { } attribute)
            return attribute;
        var first = dot > 0 ? name[..dot] : name;
        return evaluator.Fail(EvaluationDiagnostics.Undeclared(dot > 0 ? "resource" : "parameter or resource", first,
            dot > 0 ? evaluator.Known(evaluator.Scope.ResourceNames) : evaluator.Known(evaluator.Scope.Names), place), $"there is no \"{first}\"");
    }

    private static Text.Place Within(Node argument, string name)
    {
        var (file, span) = argument.Place;
        var at = file.Slice(span).IndexOf($"${{{name}}}", StringComparison.Ordinal);
        return at < 0 ? argument.Place : new Text.Place(file, new Text.Span(span.Start + at + 2, name.Length));
    }
}
