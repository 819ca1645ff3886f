namespace Lintel.Server.Tests.Hosting;

/// <summary>One server for all tests of a class.</summary>
public sealed class SharedServer : IAsyncLifetime
{
    private RunningServer? _server;

    public ApiClient Admin => Server.Admin;

    public RunningServer Server => _server ?? throw new InvalidOperationException("The server is not started yet.");

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync();

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
