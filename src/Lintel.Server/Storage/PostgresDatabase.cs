using System.Data;
using System.Data.Common;
using Npgsql;

namespace Lintel.Server.Storage;

/// <summary>PostgreSQL, which any number of server processes share.</summary>
public sealed class PostgresDatabase(string connectionString) : Database
{
    private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(PostgresAddress.Read(connectionString));

    /// <summary>How others connect to the same database.</summary>
    internal string ConnectionString { get; } = PostgresAddress.Read(connectionString);

    internal override Dialect Dialect => Dialect.Postgres;

    internal override bool Takes(string migration) => !migration.EndsWith(".sqlite.sql", StringComparison.Ordinal);

    protected override string ForUpdate => " for update";

    public override async ValueTask DisposeAsync()
    {
        await _source.DisposeAsync();
        // The scheduler's connections are kept by their text, beyond the scheduler's end.
        await using var any = new NpgsqlConnection(ConnectionString);
        NpgsqlConnection.ClearPool(any);
    }

    protected internal override async Task<DbConnection> OpenAsync(CancellationToken cancellation) => await _source.OpenConnectionAsync(cancellation);

    protected internal override ValueTask<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancellation) =>
        connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellation);

    protected override ValueTask<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken cancellation) =>
        connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);

    protected override bool IsRace(DbException error) => error is PostgresException
    {
        SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.UniqueViolation
            or PostgresErrorCodes.ForeignKeyViolation,
    };
}
