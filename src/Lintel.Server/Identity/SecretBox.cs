using System.Buffers.Text;
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
    public string Seal(string secret, string purpose) => Convert.ToBase64String(Seal(Encoding.UTF8.GetBytes(secret), purpose));

    /// <summary>The sealed bytes.</summary>
    public byte[] Seal(ReadOnlySpan<byte> plain, string purpose)
    {
        var sealedBytes = new byte[NonceLength + TagLength + plain.Length];
        var nonce = sealedBytes.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(key.Span, TagLength);
        cipher.Encrypt(nonce, plain, sealedBytes.AsSpan(NonceLength + TagLength), sealedBytes.AsSpan(NonceLength, TagLength), Encoding.UTF8.GetBytes(purpose));
        return sealedBytes;
    }

    /// <summary>The secret; throws a <see cref="CryptographicException"/> when key, purpose or text are not those of the sealing.</summary>
    public string Open(string text, string purpose) => Encoding.UTF8.GetString(Open(Convert.FromBase64String(text), purpose));

    /// <summary>The bytes; throws a <see cref="CryptographicException"/> when key, purpose or bytes are not those of the sealing.</summary>
    public byte[] Open(ReadOnlySpan<byte> sealedBytes, string purpose)
    {
        if (sealedBytes.Length < NonceLength + TagLength)
            throw new CryptographicException("What is sealed is longer.");
        var plain = new byte[sealedBytes.Length - NonceLength - TagLength];
        using var cipher = new AesGcm(key.Span, TagLength);
        cipher.Decrypt(
            sealedBytes[..NonceLength], sealedBytes[(NonceLength + TagLength)..], sealedBytes.Slice(NonceLength, TagLength), plain, Encoding.UTF8.GetBytes(purpose));
        return plain;
    }

    /// <summary>A mark that only the holder of the key can make of a text.</summary>
    public string Mark(string text, string purpose) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(HMACSHA256.HashData(key.Span, Encoding.UTF8.GetBytes(purpose)), Encoding.UTF8.GetBytes(text)));
}
