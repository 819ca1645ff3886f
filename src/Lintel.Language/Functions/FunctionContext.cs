using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Functions;

/// <summary>What a call may use beside its arguments, and where it says what went wrong.</summary>
/// <param name="tree">The files that may be read.</param>
/// <param name="folder">The folder that relative paths start from, within the tree.</param>
/// <param name="budget">What may be spent.</param>
public sealed class FunctionContext(SourceTree tree, string folder, EvaluationBudget budget)
{
    private const string Spent = "the evaluation budget is spent";

    public SourceTree Tree { get; } = tree;

    public string Folder { get; } = folder;

    public EvaluationBudget Budget { get; } = budget;

    /// <summary>The message of the failure, or null while all is well.</summary>
    public string? Error { get; private set; }

    /// <summary>Index of the argument at fault, or null for the call as a whole.</summary>
    public int? ErrorArgument { get; private set; }

    public bool HasFailed => Error is not null;

    /// <summary>Ends the call with a message: a sentence without capital letter and full stop, as "must not be negative". Returns a value to return.</summary>
    public Value Fail(string message, int? argument = null)
    {
        Error ??= message;
        ErrorArgument ??= argument;
        return Value.DynamicNull;
    }

    /// <summary>Ends the call by the types of its arguments. Returns a type to return.</summary>
    public DataType Refuse(string message, int? argument = null) => Fail(message, argument).Type;

    /// <summary>The number as a whole one of 64 bits; ends the call when it is none.</summary>
    public bool TryInteger(Value number, out long value, int? argument = null)
    {
        if (number.AsNumber.TryGetInt64(out value))
            return true;
        Fail("a whole number of 64 bits is required", argument);
        return false;
    }

    /// <summary>Takes room for text or elements about to be made; ends the call when there is none left.</summary>
    public bool TryAllocate(long count)
    {
        if (Budget.TryAllocate(count))
            return true;
        Fail(Spent);
        return false;
    }

    /// <summary>Takes steps and room for elements about to be made; ends the call when there is none left.</summary>
    public bool TryMake(long elements)
    {
        if (Budget.TryMake(elements))
            return true;
        Fail(Spent);
        return false;
    }

    /// <summary>Takes steps and room for members of a map or object about to be made; ends the call when there is none left.</summary>
    public bool TryMakeMembers(long count)
    {
        if (Budget.TryMakeMembers(count))
            return true;
        Fail(Spent);
        return false;
    }

    /// <summary>Takes steps; ends the call when none are left.</summary>
    public bool TrySpend(long count)
    {
        if (Budget.TrySpend(count))
            return true;
        Fail(Spent);
        return false;
    }
}
