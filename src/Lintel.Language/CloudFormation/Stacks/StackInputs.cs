using System.Collections.Immutable;
using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Diagnostics;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Stacks;

/// <summary>What a stack's parameters are given: texts by a person, or values by the stack that nests it.</summary>
internal sealed class StackInputs(ImmutableSortedDictionary<string, Value> given)
{
    public static StackInputs OfTexts(ImmutableSortedDictionary<string, string> texts) =>
        new(texts.ToImmutableSortedDictionary(pair => pair.Key, pair => Value.String(pair.Value), StringComparer.Ordinal));

    public Value Of(Member declaration, DiagnosticBag diagnostics)
    {
        if (!given.TryGetValue(declaration.Name, out var value) || value.IsNull)
            return ParameterReading.Of(declaration, null, diagnostics);
        if (TextOrNull(value) is { } text)
            return ParameterReading.Of(declaration, text, diagnostics).AddMarks(value.DeepMarks());
        return value;
    }

    private static string? TextOrNull(Value value)
    {
        if (Texts.Written(value) is { } text)
            return text;
        // A list is handed down as one text.
        return value is { IsWhollyKnown: true, IsNull: false, Type.IsSequence: true } && value.AsElements.All(item => Texts.Written(item) is not null)
            ? string.Join(',', value.AsElements.Select(Texts.Written))
            : null;
    }
}
