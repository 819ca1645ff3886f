namespace Lintel.Cli.Hosting;

/// <summary>How every command says that it cannot do what was asked.</summary>
internal static class Fault
{
    /// <summary>Says what is wrong on standard error, and gives the exit code for it.</summary>
    public static int Say(string message)
    {
        Console.Error.WriteLine($"lintel: {message}");
        return ExitCode.Usage;
    }
}
