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

    /// <summary>Arguments of no type yet reach the function; without it the result has no type either.</summary>
    public bool AllowsDynamic { get; init; }

    /// <summary>The function carries this argument's secrecy itself; without it the whole result is as secret.</summary>
    public bool AllowsMarks { get; init; }

    public static Parameter Text(string name) => new(name, DataType.String);

    public static Parameter Number(string name) => new(name, DataType.Number);

    public static Parameter List(string name, DataType element) => new(name, DataType.ListOf(element));

    /// <summary>An argument of any type.</summary>
    public static Parameter Any(string name) => new(name, DataType.Dynamic);

    /// <summary>An argument that reaches the function whatever it is.</summary>
    public static Parameter Everything(string name) =>
        new(name, DataType.Dynamic) { AllowsNull = true, AllowsUnknown = true, AllowsDynamic = true, AllowsMarks = true };
}
