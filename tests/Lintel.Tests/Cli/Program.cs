using System.Diagnostics;

namespace Lintel.Tests.Cli;

/// <summary>The program as a person or a script runs it.</summary>
internal static class Program
{
    /// <summary>What runs it from a shell: the file beside the tests.</summary>
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "lintel.exe" : "lintel");

    public static (int Exit, string Output, string Error) Run(params string[] arguments) => Start(Path, arguments);

    /// <summary>A line of bash in which <c>lintel</c> is the program.</summary>
    public static (int Exit, string Output, string Error) Bash(string line) => Start("bash", ["-c", $"PATH=\"{AppContext.BaseDirectory}:$PATH\"; {line}"]);

    private static (int Exit, string Output, string Error) Start(string file, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, WorkingDirectory = Repository.Root };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{file} does not start.");
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
