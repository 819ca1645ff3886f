namespace Lintel.Cli.Rendering;

/// <summary>Says on a terminal what takes so long, once it has taken a second; silent anywhere else.</summary>
internal sealed class Progress : IDisposable
{
    private readonly Timer? _timer;
    private int _shown;

    private Progress(string what)
    {
        if (!Console.IsErrorRedirected)
            _timer = new Timer(_ => Show(what), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    public static Progress Start(string what) => new(what);

    public void Dispose()
    {
        _timer?.Dispose();
        if (_shown > 0)
            Console.Error.Write("\r\e[K");
    }

    private void Show(string what)
    {
        _shown++;
        Console.Error.Write($"\r\e[K{what}… {_shown} s");
    }
}
