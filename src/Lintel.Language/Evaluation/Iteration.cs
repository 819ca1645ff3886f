using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;

namespace Lintel.Language.Evaluation;

/// <summary>What a <c>for</c> goes through and what it makes, be it an expression or a directive.</summary>
internal sealed record Iteration(
    string? KeyName, string ValueName, Expression Collection, Expression? Key, Expression? Condition, bool IsGrouping, Span Span);
