using System.Collections.Immutable;
using System.Security.Cryptography;
using Lintel.Language.Functions.Encoding;
using Lintel.Language.Functions.Hashing;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Files;

/// <summary>Reads a file of the repository. A file elsewhere is unknown.</summary>
public abstract class FileFunction : Function
{
    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("path")];

    public override bool ReadsFiles => true;

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.String;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var found = RepositoryFile.Find(context.Tree, context.Folder, arguments[0].AsString);
        if (found.Error is not null)
            return context.Fail(found.Error, 0);
        if (found.Path is null || context.Tree.ReadBytesOrNull(found.Path) is not { } bytes)
            return Value.UnknownOf(DataType.String, Refine(new Unknown(found.Reason ?? "the file is too large to be read"), arguments));
        return context.TryAllocate(bytes.Length) ? Read(bytes, context) : Value.DynamicNull;
    }

    protected abstract Value Read(byte[] bytes, FunctionContext context);
}

/// <summary><c>file(path)</c>.</summary>
public sealed class FileText : FileFunction
{
    public override string Name => "file";

    protected override Value Read(byte[] bytes, FunctionContext context) =>
        Base64.TextOrNull(bytes) is { } text ? Value.String(text) : context.Fail("the file is no UTF-8; use filebase64", 0);
}

/// <summary><c>filebase64(path)</c>.</summary>
public sealed class FileBase64 : FileFunction
{
    public override string Name => "filebase64";

    protected override Value Read(byte[] bytes, FunctionContext context) => Value.String(Convert.ToBase64String(bytes));
}

/// <summary>The digest of a file.</summary>
public abstract class FileHashFunction(HashAlgorithmName algorithm, bool isBase64 = false) : FileFunction
{
    protected override Value Read(byte[] bytes, FunctionContext context) =>
        Value.String(isBase64 ? Digests.Base64(algorithm, bytes) : Digests.Hex(algorithm, bytes));
}

/// <summary><c>filemd5(path)</c>.</summary>
public sealed class FileMd5() : FileHashFunction(HashAlgorithmName.MD5)
{
    public override string Name => "filemd5";
}

/// <summary><c>filesha1(path)</c>.</summary>
public sealed class FileSha1() : FileHashFunction(HashAlgorithmName.SHA1)
{
    public override string Name => "filesha1";
}

/// <summary><c>filesha256(path)</c>.</summary>
public sealed class FileSha256() : FileHashFunction(HashAlgorithmName.SHA256)
{
    public override string Name => "filesha256";
}

/// <summary><c>filesha512(path)</c>.</summary>
public sealed class FileSha512() : FileHashFunction(HashAlgorithmName.SHA512)
{
    public override string Name => "filesha512";
}

/// <summary><c>filebase64sha256(path)</c>.</summary>
public sealed class FileBase64Sha256() : FileHashFunction(HashAlgorithmName.SHA256, isBase64: true)
{
    public override string Name => "filebase64sha256";
}

/// <summary><c>filebase64sha512(path)</c>.</summary>
public sealed class FileBase64Sha512() : FileHashFunction(HashAlgorithmName.SHA512, isBase64: true)
{
    public override string Name => "filebase64sha512";
}

/// <summary><c>fileexists(path)</c>.</summary>
public sealed class FileExists : Function
{
    public override string Name => "fileexists";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("path")];

    public override bool ReadsFiles => true;

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.Bool;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (RepositoryFile.Outside(context.Tree, context.Folder, arguments[0].AsString, out var path) is { } reason)
            return Value.UnknownOf(DataType.Bool, Refine(new Unknown(reason), arguments));
        if (context.Tree.FileExists(path))
            return Value.True;
        return context.Tree.FolderExists(path) ? context.Fail($"{QuotedText.Quote(arguments[0].AsString)} is a folder", 0) : Value.False;
    }
}
