using Lintel.Language.Text;

namespace Lintel.Language.Diagnostics;

/// <summary>A fault in what a user wrote. Faults of ours are exceptions; one that ends a rule is told as <c>internal-error</c>.</summary>
/// <param name="Code">Slug of the kind of fault, such as <c>unterminated-string</c>.</param>
/// <param name="Level">How much it costs.</param>
/// <param name="Summary">At most eight words, with a capital letter and without a full stop.</param>
/// <param name="Detail">The fact about this thing, then the remedy; full sentences.</param>
/// <param name="Subject">What is wrong; null when the fault has no place in a source.</param>
/// <param name="Context">The larger construct around the subject, where it helps.</param>
public sealed record Diagnostic(
    string Code, DiagnosticLevel Level, string Summary, string Detail, Place? Subject = null, Place? Context = null)
{
    /// <summary>True when the text is not of its language, so that something of it could not be read at all.</summary>
    public bool IsSyntax { get; init; }

    /// <summary><c>file(line,col): level code: summary. detail</c>, the form editors and CI systems recognise.</summary>
    public override string ToString() =>
        $"{(Subject is { } place ? $"{place}: " : "")}{Level.ToString().ToLowerInvariant()} {Code}: {Summary}. {Detail}";
}
