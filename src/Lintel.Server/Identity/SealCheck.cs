using System.Security.Cryptography;
using Lintel.Server.Storage;

namespace Lintel.Server.Identity;

/// <summary>Finds out at the start, rather than at a user's request, that the sealing key is not the one of before.</summary>
internal static class SealCheck
{
    /// <summary>Throws an <see cref="InvalidDataException"/> when a stored secret cannot be opened.</summary>
    public static Task<bool> CheckAsync(Database database, SecretBox box, CancellationToken cancellation) => database.ReadAsync(async session =>
    {
        if (await session.FirstOrNullAsync<Row>("select id, sealed_secret from access_keys order by created_at, id limit 1") is not { } first)
            return true;
        try
        {
            box.Open(first.SealedSecret, first.Id);
            return true;
        }
        catch (Exception error) when (error is CryptographicException or FormatException or OverflowException)
        {
            throw new InvalidDataException("The access keys were sealed with another key. Set LINTEL_KEY, or put the right lintel.key into the data folder.");
        }
    }, cancellation);

    private sealed class Row
    {
        public required string Id { get; init; }

        public required string SealedSecret { get; init; }
    }
}
