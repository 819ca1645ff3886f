using System.Diagnostics;

namespace Lintel.Server.Tests.Cli;

/// <summary>The program as a person or a script runs it.</summary>
internal static class LintelProgram
{
    /// <summary>The file beside the tests.</summary>
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "lintel.exe" : "lintel");

    /// <summary>Runs it to its end, in the environment given.</summary>
    public static (int Exit, string Output, string Error) Run(IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        Run(Path, environment, arguments);

    /// <summary>Runs another program to its end, in the environment given.</summary>
    public static (int Exit, string Output, string Error) Run(string program, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using var process = Start(program, environment, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    /// <summary>Starts it and leaves it running.</summary>
    public static Process Start(string program, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start.");
        process.StandardInput.Close();
        return process;
    }
}
