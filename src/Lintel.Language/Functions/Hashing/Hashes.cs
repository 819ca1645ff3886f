using System.Collections.Immutable;
using System.Security.Cryptography;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Hashing;

/// <summary>A digest of bytes, and how it is written.</summary>
internal static class Digests
{
    public static string Hex(HashAlgorithmName algorithm, byte[] bytes) => Convert.ToHexStringLower(CryptographicOperations.HashData(algorithm, bytes));

    public static string Base64(HashAlgorithmName algorithm, byte[] bytes) => Convert.ToBase64String(CryptographicOperations.HashData(algorithm, bytes));
}

/// <summary>The digest of a string.</summary>
public abstract class HashFunction(HashAlgorithmName algorithm, bool isBase64 = false) : TextFunction
{
    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("str")];

    protected override string Text(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(arguments[0].AsString);
        return isBase64 ? Digests.Base64(algorithm, bytes) : Digests.Hex(algorithm, bytes);
    }
}

/// <summary><c>md5(str)</c>.</summary>
public sealed class Md5() : HashFunction(HashAlgorithmName.MD5)
{
    public override string Name => "md5";
}

/// <summary><c>sha1(str)</c>.</summary>
public sealed class Sha1() : HashFunction(HashAlgorithmName.SHA1)
{
    public override string Name => "sha1";
}

/// <summary><c>sha256(str)</c>.</summary>
public sealed class Sha256() : HashFunction(HashAlgorithmName.SHA256)
{
    public override string Name => "sha256";
}

/// <summary><c>sha512(str)</c>.</summary>
public sealed class Sha512() : HashFunction(HashAlgorithmName.SHA512)
{
    public override string Name => "sha512";
}

/// <summary><c>base64sha256(str)</c>.</summary>
public sealed class Base64Sha256() : HashFunction(HashAlgorithmName.SHA256, isBase64: true)
{
    public override string Name => "base64sha256";
}

/// <summary><c>base64sha512(str)</c>.</summary>
public sealed class Base64Sha512() : HashFunction(HashAlgorithmName.SHA512, isBase64: true)
{
    public override string Name => "base64sha512";
}
