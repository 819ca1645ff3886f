using System.Runtime.InteropServices;

namespace Lintel.Cli.Hosting;

/// <summary>
/// The same program for the .NET runtime. It lies beside the native one, which starts many times faster and has only the commands that need files alone:
/// what serves requests and talks to databases makes code while it runs, which a native program cannot.
/// </summary>
internal static partial class ManagedProgram
{
    /// <summary>Puts the managed program into the place of this process, with its input, output, environment and signals. Returns only when that fails.</summary>
    public static int Become(IReadOnlyList<string> arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "lintel.dll");
        _ = Execute("dotnet", ["dotnet", program, .. arguments, null]);
        return Fault.Say($"this needs the .NET runtime, and \"dotnet {program}\" does not start: {Marshal.GetLastPInvokeErrorMessage()}.");
    }

    [LibraryImport("libc", EntryPoint = "execvp", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Execute(string file, string?[] arguments);
}
