using System.Security.Cryptography;
using System.Text;

namespace Lintel.Server.Identity;

/// <summary>Seals secrets for storage with AES-256 in Galois/Counter Mode; what a secret is sealed for is authenticated with it.</summary>
public sealed class SecretBox(ReadOnlyMemory<byte> key)
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    /// <summary>The length of a key in bytes.</summary>
    public const int KeyLength = 32;

    /// <summary>A key made of any text that is hard to guess.</summary>
    public static SecretBox FromText(string text) => new(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The sealed secret in Base64.</summary>
    public string Seal(string secret, string purpose)
    {
        var plain = Encoding.UTF8.GetBytes(secret);
        var sealedBytes = new byte[NonceLength + TagLength + plain.Length];
        var nonce = sealedBytes.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(key.Span, TagLength);
        cipher.Encrypt(nonce, plain, sealedBytes.AsSpan(NonceLength + TagLength), sealedBytes.AsSpan(NonceLength, TagLength), Encoding.UTF8.GetBytes(purpose));
        return Convert.ToBase64String(sealedBytes);
    }

    /// <summary>The secret; throws a <see cref="CryptographicException"/> when key, purpose or text are not those of the sealing.</summary>
    public string Open(string text, string purpose)
    {
        var sealedBytes = Convert.FromBase64String(text);
        var plain = new byte[sealedBytes.Length - NonceLength - TagLength];
        using var cipher = new AesGcm(key.Span, TagLength);
        cipher.Decrypt(
            sealedBytes.AsSpan(0, NonceLength), sealedBytes.AsSpan(NonceLength + TagLength), sealedBytes.AsSpan(NonceLength, TagLength), plain,
            Encoding.UTF8.GetBytes(purpose));
        return Encoding.UTF8.GetString(plain);
    }
}
