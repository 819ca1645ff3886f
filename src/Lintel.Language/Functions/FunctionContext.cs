using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Functions;

/// <summary>What a call may use beside its arguments, and where it says what went wrong.</summary>
/// <param name="tree">The files that may be read.</param>
/// <param name="folder">The folder that relative paths start from, within the tree.</param>
/// <param name="budget">What may be spent.</param>
public sealed class FunctionContext(SourceTree tree, string folder, EvaluationBudget budget)
{
    public SourceTree Tree { get; } = tree;

    public string Folder { get; } = folder;

    public EvaluationBudget Budget { get; } = budget;

    /// <summary>The message of the failure, or null while all is well.</summary>
    public string? Error { get; private set; }

    /// <summary>Index of the argument at fault, or null for the call as a whole.</summary>
    public int? ErrorArgument { get; private set; }

    /// <summary>Ends the call with a message: a sentence without capital letter and full stop, as "must not be negative". Returns a value to return.</summary>
    public Value Fail(string message, int? argument = null)
    {
        Error ??= message;
        ErrorArgument ??= argument;
        return Value.DynamicNull;
    }
}
