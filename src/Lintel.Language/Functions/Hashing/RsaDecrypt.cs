using System.Collections.Immutable;
using System.Security.Cryptography;
using Lintel.Language.Functions.Encoding;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Hashing;

/// <summary><c>rsadecrypt(ciphertext, privatekey)</c>.</summary>
public sealed class RsaDecrypt : TextFunction
{
    public override string Name => "rsadecrypt";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("ciphertext"), Parameter.Text("privatekey")];

    protected override string? Text(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (Base64.DecodeOrNull(arguments[0].AsString) is not { } cipher)
        {
            context.Fail("the text to decrypt must be Base64", 0);
            return null;
        }

        try
        {
            using var key = RSA.Create();
            key.ImportFromPem(arguments[1].AsString);
            return System.Text.Encoding.UTF8.GetString(key.Decrypt(cipher, RSAEncryptionPadding.Pkcs1));
        }
        catch (Exception refused) when (refused is ArgumentException or CryptographicException)
        {
            // The platform tells a bad key or text only by throwing.
            context.Fail(refused is ArgumentException ? "it is no private key" : "the text cannot be decrypted with this key", refused is ArgumentException ? 1 : null);
            return null;
        }
    }
}
