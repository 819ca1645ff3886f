using System.Data.Common;
using System.Text.RegularExpressions;
using Dapper;
using Npgsql;

namespace Lintel.Server.Storage;

/// <summary>One transaction on the database.</summary>
/// <param name="Connection">The open connection.</param>
/// <param name="Transaction">The transaction that all statements run in.</param>
/// <param name="ForUpdate">What a query that reads a row in order to change it ends with, so that nobody else changes it meanwhile.</param>
/// <param name="Cancellation">Ends the statements when the caller is gone.</param>
public sealed partial record Session(DbConnection Connection, DbTransaction Transaction, string ForUpdate, CancellationToken Cancellation)
{
    static Session() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    /// <summary>All rows.</summary>
    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? parameters = null) =>
        (await Connection.QueryAsync<T>(Command(sql, parameters))).AsList();

    /// <summary>The one row, or null.</summary>
    public Task<T?> FirstOrNullAsync<T>(string sql, object? parameters = null)
        where T : class => Connection.QueryFirstOrDefaultAsync<T?>(Command(sql, parameters));

    /// <summary>A single value.</summary>
    public Task<T?> ScalarAsync<T>(string sql, object? parameters = null) => Connection.ExecuteScalarAsync<T>(Command(sql, parameters));

    /// <summary>Changes rows and says how many.</summary>
    public Task<int> ExecuteAsync(string sql, object? parameters = null) => Connection.ExecuteAsync(Command(sql, parameters));

    /// <summary>A command in the transaction, for rows whose shape is only known as they come.</summary>
    internal DbCommand Command(string sql)
    {
        var command = Connection.CreateCommand();
        command.Transaction = Transaction;
        command.CommandText = sql;
        return command;
    }

    /// <summary>Lists are written as <c>in @names</c> and given as arrays; PostgreSQL takes an array as one value.</summary>
    private CommandDefinition Command(string sql, object? parameters) =>
        new(Connection is NpgsqlConnection ? InList().Replace(sql, "= any($1)") : sql, parameters, Transaction, cancellationToken: Cancellation);

    [GeneratedRegex(@"\bin (@\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex InList();
}
