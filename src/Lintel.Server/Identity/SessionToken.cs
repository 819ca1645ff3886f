using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;

namespace Lintel.Server.Identity;

/// <summary>
/// What a browser holds for a session. The token against forged requests is made from it, so that every server process knows it without keeping
/// anything, and it ends with the session.
/// </summary>
public sealed class SessionToken
{
    private const int Length = 32;

    private readonly byte[] _bytes;

    private SessionToken(byte[] bytes) => _bytes = bytes;

    /// <summary>A token that nobody can guess.</summary>
    public static SessionToken New() => new(RandomNumberGenerator.GetBytes(Length));

    /// <summary>Reads what a browser sent; null when it cannot be a token.</summary>
    public static SessionToken? ReadOrNull(string? text)
    {
        var bytes = new byte[Length];
        return text is { Length: 43 } && Base64Url.DecodeFromChars(text, bytes, out _, out var length) == OperationStatus.Done && length == Length ? new(bytes) : null;
    }

    /// <summary>The token as it travels.</summary>
    public string Text => Base64Url.EncodeToString(_bytes);

    /// <summary>The token as it is kept.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(_bytes));

    /// <summary>What pages of our own send with a request that changes something, and other pages cannot know.</summary>
    public string CsrfToken => Base64Url.EncodeToString(HMACSHA256.HashData(_bytes, "lintel csrf"u8));

    /// <summary>Does not show the token.</summary>
    public override string ToString() => nameof(SessionToken);
}
