using System.Text;

namespace Lintel.Cli.Hosting;

/// <summary>Where a command's result goes: standard output, or a file that appears whole or not at all.</summary>
internal static class Output
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(string? file, Action<Stream> write)
    {
        if (file is null or "-")
        {
            using var output = Console.OpenStandardOutput();
            using var buffered = new BufferedStream(output, 64 * 1024);
            write(buffered);
            return;
        }

        var full = Path.GetFullPath(file);
        if (Path.GetDirectoryName(full) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
        var unfinished = $"{full}.{Environment.ProcessId}.tmp";
        try
        {
            using (var stream = File.Create(unfinished))
                write(stream);
            File.Move(unfinished, full, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    public static void Write(string? file, string text) => Write(file, stream => stream.Write(Utf8.GetBytes(text)));

    /// <summary>Whether colours and cursor movements may be sent: a terminal, and nobody said no.</summary>
    public static bool IsPlain =>
        Console.IsOutputRedirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") is "dumb" or null or "";
}
