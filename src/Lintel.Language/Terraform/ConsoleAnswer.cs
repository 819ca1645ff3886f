using Lintel.Language.Diagnostics;
using Lintel.Language.Functions.Encoding;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform;

/// <summary>What the console says to one expression.</summary>
/// <param name="Outcome"><c>value</c>, <c>unknown</c> or <c>error</c>.</param>
/// <param name="Value">The value; null for an error.</param>
/// <param name="Display">As <c>terraform console</c> prints it; empty for an error.</param>
/// <param name="Error">What is wrong, else empty.</param>
public sealed record ConsoleAnswer(string Outcome, Value? Value, string Display, string Error)
{
    private const string NoPart = "Type as a part of an expression. What \"type\" gives can only be printed. Call it on the whole expression.";

    /// <summary>The value as <c>jsonencode</c> gives it; null where there is no such text or nobody may see it.</summary>
    public string? Json => Value is { HoldsSecrets: false } value ? JsonText.WriteOrNull(value, out _) : null;

    public static ConsoleAnswer Of(Value value)
    {
        if (value.DeepMarks().IsType && (value.Type.Kind != DataTypeKind.Type || !value.IsKnown))
            return new ConsoleAnswer("error", null, "", NoPart);
        return new(value.IsWhollyKnown ? "value" : "unknown", value, ConsoleFormat.Format(value), "");
    }

    public static ConsoleAnswer Failed(Diagnostic diagnostic) => new("error", null, "", $"{diagnostic.Summary}. {diagnostic.Detail}");
}
