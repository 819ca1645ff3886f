using System.Collections.Immutable;
using System.Security.Cryptography;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Hashing;

/// <summary><c>uuid()</c>: different each time Terraform runs.</summary>
public sealed class Uuid : Function
{
    public override string Name => "uuid";

    public override ImmutableArray<Parameter> Parameters => [];

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.String;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context) =>
        Value.UnknownOf(DataType.String, Refine(new Unknown("it is different each time Terraform runs"), arguments));
}

/// <summary><c>bcrypt(str, cost)</c>: salted, so different each time Terraform runs.</summary>
public sealed class Bcrypt : Function
{
    public override string Name => "bcrypt";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("str")];

    public override Parameter Rest { get; } = Parameter.Number("cost");

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.String;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (arguments.Length > 2)
            return context.Fail("it takes one or two arguments");
        return Value.UnknownOf(DataType.String, Refine(new Unknown("it is different each time Terraform runs"), arguments));
    }
}

/// <summary><c>uuidv5(namespace, name)</c>.</summary>
/// <remarks>https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-5</remarks>
public sealed class UuidV5 : TextFunction
{
    public override string Name => "uuidv5";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("namespace"), Parameter.Text("name")];

    protected override string? Text(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (NamespaceOrNull(arguments[0].AsString) is not { } space)
        {
            context.Fail("the namespace must be dns, url, oid, x500 or a UUID");
            return null;
        }

        byte[] name = [.. space, .. System.Text.Encoding.UTF8.GetBytes(arguments[1].AsString)];
        var hash = CryptographicOperations.HashData(HashAlgorithmName.SHA1, name);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        var hex = Convert.ToHexStringLower(hash, 0, 16);
        return $"{hex[..8]}-{hex[8..12]}-{hex[12..16]}-{hex[16..20]}-{hex[20..]}";
    }

    private static byte[]? NamespaceOrNull(string name)
    {
        var uuid = name switch
        {
            "dns" => "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
            "url" => "6ba7b811-9dad-11d1-80b4-00c04fd430c8",
            "oid" => "6ba7b812-9dad-11d1-80b4-00c04fd430c8",
            "x500" => "6ba7b814-9dad-11d1-80b4-00c04fd430c8",
            _ => name,
        };
        if (uuid.StartsWith("urn:uuid:", StringComparison.OrdinalIgnoreCase))
            uuid = uuid["urn:uuid:".Length..];
        else if (uuid.Length == 38)
            uuid = uuid[1..^1];
        var isDashed = uuid.Length == 36 && uuid[8] == '-' && uuid[13] == '-' && uuid[18] == '-' && uuid[23] == '-';
        var hex = isDashed ? uuid.Replace("-", "", StringComparison.Ordinal) : uuid;
        return hex.Length == 32 && hex.All(char.IsAsciiHexDigit) ? Convert.FromHexString(hex) : null;
    }
}
