using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Tests.Language.Evaluation;

/// <summary>Whether what is said of a value with unknown parts is true of the value that it turned out to be.</summary>
internal static class Refinement
{
    /// <summary>
    /// Null when all that was said holds; else what does not. A tuple may turn out to be a list and a number a text: an unknown branch of a
    /// conditional hides what the other one is converted to, from Terraform as well.
    /// </summary>
    public static string? Fault(Value said, Value truth, string path = "value")
    {
        if (said.UnknownOrNull is { } unknown)
            return truth.IsKnown && !truth.IsNull ? Fault(unknown, truth, path) : unknown.NotNull && truth.IsNull ? $"{path}: null after all" : null;
        if (said.IsNull || truth.IsNull)
            return said.IsNull == truth.IsNull ? null : $"{path}: null on one side alone";
        if (!truth.IsKnown)
            return $"{path}: known before, unknown afterwards";
        if (Text(said) is { } text)
            return text == Text(truth) ? null : $"{path}: {text} became {ConsoleFormat.Format(truth)}";
        // Elements that are not known may turn out to be one.
        if (said.Type.Kind == DataTypeKind.Set || truth.Type.Kind == DataTypeKind.Set)
            return said.IsWhollyKnown && Elements(said)?.Length != Elements(truth)?.Length ? $"{path}: a set of other elements" : null;
        if (Elements(said) is { } items)
        {
            return Elements(truth) is { } found && found.Length == items.Length
                ? items.Select((item, index) => Fault(item, found[index], $"{path}[{index}]")).FirstOrDefault(fault => fault is not null)
                : $"{path}: {items.Length} elements became {ConsoleFormat.Format(truth)}";
        }

        return IsMapping(said) && IsMapping(truth) && said.AsMap.Keys.SequenceEqual(truth.AsMap.Keys)
            ? said.AsMap.Select(item => Fault(item.Value, truth.AsMap[item.Key], $"{path}.{item.Key}")).FirstOrDefault(fault => fault is not null)
            : $"{path}: other keys: {ConsoleFormat.Format(truth)}";
    }

    private static string? Text(Value value) => value.Type.Kind switch
    {
        DataTypeKind.String => value.AsString,
        DataTypeKind.Number => value.AsNumber.ToString(),
        DataTypeKind.Bool => value.AsBool ? "true" : "false",
        _ => null,
    };

    private static ImmutableArray<Value>? Elements(Value value) =>
        value.Type.Kind is DataTypeKind.List or DataTypeKind.Set or DataTypeKind.Tuple ? value.AsElements : null;

    private static bool IsMapping(Value value) => value.Type.Kind is DataTypeKind.Map or DataTypeKind.Object;

    private static string? Fault(Unknown said, Value truth, string path)
    {
        if (truth.Type.Kind == DataTypeKind.String && said.Prefix is { } prefix && !truth.AsString.StartsWith(prefix, StringComparison.Ordinal))
            return $"{path}: \"{truth.AsString}\" does not begin with \"{prefix}\"";
        if ((Elements(truth)?.Length ?? (IsMapping(truth) ? truth.AsMap.Count : null)) is { } count)
        {
            if (count < said.MinLength || count > said.MaxLength)
                return $"{path}: {count} elements are not within {said.MinLength} and {said.MaxLength}";
        }

        if (truth.Type.Kind == DataTypeKind.Number && (said.Minimum is { } least && truth.AsNumber.CompareTo(least) < 0 || said.Maximum is { } most && truth.AsNumber.CompareTo(most) > 0))
            return $"{path}: {truth.AsNumber} is not within {said.Minimum} and {said.Maximum}";
        return said.OneOf.IsEmpty || said.OneOf.Any(one => Fault(one, truth) is null) ? null : $"{path}: {ConsoleFormat.Format(truth)} is none of the few that it could be";
    }
}
