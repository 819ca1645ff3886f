using Lintel.Language.Values;

namespace Lintel.Language.Functions;

/// <summary>A parameter of a function.</summary>
/// <param name="Name">Its name in messages.</param>
/// <param name="Type">What arguments are converted to; dynamic takes anything as it is.</param>
public sealed record Parameter(string Name, DataType Type)
{
    /// <summary>Null arguments reach the function.</summary>
    public bool AllowsNull { get; init; }

    /// <summary>Unknown arguments reach the function; without it the result is unknown.</summary>
    public bool AllowsUnknown { get; init; }

    /// <summary>The function carries this argument's marks itself; without it they go onto the whole result.</summary>
    public bool AllowsMarks { get; init; }
}
