using System.Text;
using Lintel.Engine.Fixes;

namespace Lintel.Cli.Hosting;

/// <summary>Writes fixed files: each appears whole, and none before all could be prepared.</summary>
internal static class FixedFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What is wrong, or null when all are written.</summary>
    public static string? Write(DiskTree tree, IEnumerable<FixedFile> files)
    {
        var prepared = new List<(string Unfinished, string File)>();
        try
        {
            foreach (var fixedFile in files)
            {
                var file = tree.OnDisk(fixedFile.Path);
                var bytes = File.ReadAllBytes(file);
                if (EncodingOrNull(bytes, fixedFile.Before) is not { } encoding)
                    return $"\"{fixedFile.Path}\" is not plain UTF-8, or was changed meanwhile. Nothing is written.";
                var unfinished = $"{file}.{Environment.ProcessId}.tmp";
                prepared.Add((unfinished, file));
                File.WriteAllBytes(unfinished, [.. encoding.Preamble, .. encoding.GetBytes(fixedFile.After)]);
                if (!OperatingSystem.IsWindows())
                    File.SetUnixFileMode(unfinished, File.GetUnixFileMode(file));
            }

            foreach (var (unfinished, file) in prepared)
                File.Move(unfinished, file, overwrite: true);
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return $"The fixes cannot be written: {problem.Message}";
        }
        finally
        {
            foreach (var (unfinished, _) in prepared)
                File.Delete(unfinished);
        }
    }

    // A text that its encoding does not give back byte for byte would be changed in places that nobody looked at.
    private static Encoding? EncodingOrNull(byte[] bytes, string text) =>
        new Encoding[] { Utf8, Encoding.UTF8, Encoding.Unicode }.FirstOrDefault(encoding => bytes.AsSpan().SequenceEqual([.. encoding.Preamble, .. encoding.GetBytes(text)]));
}
