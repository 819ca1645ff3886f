using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Lintel.Server.Sources;

/// <summary>The git program, once: without a shell, without input, with the variables given and no others, and ended when its time or its space is used up.</summary>
internal sealed class GitProcess : IDisposable
{
    private const int LongestComplaint = 8 * 1024;

    private static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LookInterval = TimeSpan.FromMilliseconds(200);

    private readonly Process _process;
    private readonly CancellationTokenRegistration _ends;
    private readonly Task<string> _complaint;

    private GitProcess(Process process, CancellationToken cancellation)
    {
        _process = process;
        _complaint = ReadAsync(process.StandardError);
        _ends = cancellation.Register(Kill);
    }

    /// <summary>What it writes.</summary>
    public Stream Output => _process.StandardOutput.BaseStream;

    /// <summary>Starts it; throws an <see cref="InvalidDataException"/> when there is no such program.</summary>
    public static GitProcess Start(string program, string folder, IReadOnlyDictionary<string, string> variables, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment.Clear();
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        try
        {
            var process = Process.Start(start) ?? throw new InvalidOperationException("No process was started.");
            process.StandardInput.Close();
            return new(process, cancellation);
        }
        catch (Win32Exception error)
        {
            throw new InvalidDataException($"The server cannot start the program \"{program}\", which reads repositories.", error);
        }
    }

    /// <summary>Waits for its end, watching that the folder stays below a size, and gives what it complained of; null when all went well.</summary>
    public async Task<string?> EndAsync(string folder, long mostBytes, CancellationToken cancellation)
    {
        var end = Task.WhenAll(_process.WaitForExitAsync(CancellationToken.None), Output.CopyToAsync(Stream.Null, CancellationToken.None));
        while (await Task.WhenAny(end, Task.Delay(LookInterval, CancellationToken.None)) != end)
        {
            if (Size(folder) > mostBytes)
            {
                Kill();
                throw new InvalidDataException($"The repository is larger than {mostBytes / 1024 / 1024} MiB.");
            }
        }

        cancellation.ThrowIfCancellationRequested();
        return _process.ExitCode == 0 ? null : await _complaint;
    }

    public void Dispose()
    {
        _ends.Dispose();
        Kill();
        // The folder that it works in goes next.
        _process.WaitForExit(Goodbye);
        _process.Dispose();
    }

    private void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception error) when (error is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended by itself.
        }
    }

    private static long Size(string folder)
    {
        try
        {
            var everything = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = 0 };
            return new DirectoryInfo(folder).EnumerateFiles("*", everything).Sum(file => file.Length);
        }
        catch (IOException)
        {
            // A file was renamed meanwhile; the next look counts it.
            return 0;
        }
    }

    /// <summary>The end of what it complains of; all of it is read, so that it never waits for us.</summary>
    private static async Task<string> ReadAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        var buffer = new char[1024];
        for (int read; (read = await reader.ReadAsync(buffer)) > 0;)
        {
            text.Append(buffer, 0, read);
            if (text.Length > LongestComplaint)
                text.Remove(0, text.Length - LongestComplaint);
        }

        return text.ToString();
    }
}
