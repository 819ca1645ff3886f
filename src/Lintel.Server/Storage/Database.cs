using System.Data.Common;

namespace Lintel.Server.Storage;

/// <summary>Where everything is kept: a file of SQLite's, or PostgreSQL.</summary>
public abstract class Database : IAsyncDisposable
{
    private const int Attempts = 6;

    /// <summary>What the two kinds spell differently.</summary>
    internal abstract Dialect Dialect { get; }

    /// <summary>Whether a migration is for this database: one whose name ends in another's does not concern it.</summary>
    internal abstract bool Takes(string migration);

    /// <summary>What a query that reads a row in order to change it ends with.</summary>
    protected abstract string ForUpdate { get; }

    /// <summary>Runs work that only reads. All its statements see the same state.</summary>
    public async Task<T> ReadAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellation)
    {
        await using var connection = await OpenAsync(cancellation);
        await using var transaction = await BeginReadAsync(connection, cancellation);
        var result = await work(new(connection, transaction, "", cancellation));
        await transaction.CommitAsync(cancellation);
        return result;
    }

    /// <summary>Runs work that changes something: all of it takes effect, or nothing. It may run more than once when others are in its way.</summary>
    public async Task<T> WriteAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryWriteAsync(work, cancellation);
            }
            catch (DbException error) when (attempt < Attempts && IsRace(error))
            {
                await Task.Delay(attempt * 5, cancellation);
            }
        }
    }

    public abstract ValueTask DisposeAsync();

    /// <summary>Opens a connection.</summary>
    protected internal abstract Task<DbConnection> OpenAsync(CancellationToken cancellation);

    /// <summary>Begins a transaction that holds against other writers from its start.</summary>
    protected internal abstract ValueTask<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancellation);

    /// <summary>Begins a transaction whose statements see one state.</summary>
    protected abstract ValueTask<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken cancellation);

    /// <summary>Whether the same work may succeed when it is tried again.</summary>
    protected abstract bool IsRace(DbException error);

    /// <summary>Keeps other writers of this process waiting in line rather than polling for the lock.</summary>
    protected virtual Task<IDisposable?> EnterWriteAsync(CancellationToken cancellation) => Task.FromResult<IDisposable?>(null);

    private async Task<T> TryWriteAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellation)
    {
        using var turn = await EnterWriteAsync(cancellation);
        await using var connection = await OpenAsync(cancellation);
        await using var transaction = await BeginWriteAsync(connection, cancellation);
        var result = await work(new(connection, transaction, ForUpdate, cancellation));
        // Once begun, a commit is seen through: a caller that hangs up must not leave it open whether the change took effect.
        await transaction.CommitAsync(CancellationToken.None);
        return result;
    }
}
