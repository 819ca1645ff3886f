namespace Lintel.Cli.Hosting;

/// <summary>Reads the environment.</summary>
internal static class Variables
{
    /// <summary>The variable's value; null when it is not set or empty.</summary>
    public static string? OrNull(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
