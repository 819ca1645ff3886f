using Lintel.Server.Tests.Hosting;

[assembly: AssemblyFixture(typeof(Stores))]

namespace Lintel.Server.Tests.Hosting;

/// <summary>
/// Which store the run uses: SQLite, or PostgreSQL when <c>LINTEL_TEST_STORE</c> is <c>postgres</c>. <c>./dev test</c> runs the whole project once
/// with each.
/// </summary>
public sealed class Stores : IDisposable
{
    public static bool IsPostgres => Environment.GetEnvironmentVariable("LINTEL_TEST_STORE") == "postgres";

    public void Dispose() => PostgresServer.StopIfStarted();
}
