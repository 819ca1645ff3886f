using Lintel.Framework.Definitions;

namespace Lintel.Cli.Hosting;

/// <summary>Reads a lens from a file; what keeps it from being read goes to standard error.</summary>
internal static class LensFile
{
    // No text within the limit of the format is longer in UTF-8, byte order mark included.
    private const long MostBytes = (4L * LensLimits.Document) + 3;

    /// <summary>The lens or its problems; null when the file cannot be read.</summary>
    public static LensReading? Read(string file)
    {
        try
        {
            if (Directory.Exists(file))
                return Fail($"\"{file}\" is a folder; a lens is one file.");
            var info = new FileInfo(file);
            if (!info.Exists)
                return Fail($"There is no file \"{file}\".");
            return info.Length > MostBytes ? Fail($"\"{file}\" has {info.Length} bytes, far more than a lens may have.") : LensJson.Read(File.ReadAllText(file));
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Fail($"\"{file}\" cannot be read: {broken.Message}");
        }
    }

    private static LensReading? Fail(string message)
    {
        Console.Error.WriteLine($"lintel: {message}");
        return null;
    }
}
