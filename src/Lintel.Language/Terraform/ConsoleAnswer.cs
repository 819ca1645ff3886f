using Lintel.Language.Diagnostics;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform;

/// <summary>What the console says to one expression.</summary>
/// <param name="Outcome"><c>value</c>, <c>unknown</c> or <c>error</c>.</param>
/// <param name="Value">The value; null for an error.</param>
/// <param name="Display">As <c>terraform console</c> prints it; empty for an error.</param>
/// <param name="Error">What is wrong, else empty.</param>
public sealed record ConsoleAnswer(string Outcome, Value? Value, string Display, string Error)
{
    public static ConsoleAnswer Of(Value value) => new(value.IsWhollyKnown ? "value" : "unknown", value, ConsoleFormat.Format(value), "");

    public static ConsoleAnswer Failed(Diagnostic diagnostic) => new("error", null, "", $"{diagnostic.Summary}. {diagnostic.Detail}");
}
