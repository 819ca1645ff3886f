using Microsoft.Extensions.Hosting;

namespace Lintel.Server.Hosting;

/// <summary>Leaves signals to the program that hosts the server, which knows how to drain it.</summary>
internal sealed class OwnLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
