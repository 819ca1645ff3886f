namespace Lintel.Server.Tests.Settings;

/// <summary>A file in a folder of its own, which goes when the test ends.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lintel-file-").FullName;

    public TemporaryFile(string name, string text)
    {
        Path = System.IO.Path.Combine(_folder, name);
        File.WriteAllText(Path, text);
    }

    public string Path { get; }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
