using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

/// <summary>An argument of a call: an expression, or one element of the expression that was expanded.</summary>
internal readonly record struct Argument(Expression Expression, Value? Value = null);
