namespace Lintel.Cli;

/// <summary>What a command's exit says. Stable: scripts rely on it.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The command line is wrong, or nothing could be reviewed.</summary>
    public const int Usage = 1;

    /// <summary>A gate that was asked for was reached.</summary>
    public const int Gate = 2;

    public const int Interrupted = 130;
}
