using System.Collections.Immutable;
using System.Text;
using Lintel.Language.Functions.Patterns;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Files;

/// <summary><c>fileset(path, pattern)</c>: the files below a folder whose paths match.</summary>
/// <remarks>https://developer.hashicorp.com/terraform/language/functions/fileset</remarks>
public sealed class FileSet : Function
{
    private const int MaxDepth = 64;

    private static readonly DataType SetOfString = DataType.SetOf(DataType.String);

    public override string Name => "fileset";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("path"), Parameter.Text("pattern")];

    public override bool ReadsFiles => true;

    public override DataType ResultType(ImmutableArray<Value> arguments) => SetOfString;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var pattern = PathText.Clean(arguments[1].AsString);
        if (RepositoryFile.Outside(context.Tree, context.Folder, arguments[0].AsString, out var folder) is { } reason)
            return Unknown(reason, arguments);
        // A pattern may climb out of the folder; what it finds is named from the folder all the same.
        if (pattern.StartsWith("..", StringComparison.Ordinal))
            return Unknown("the pattern leads out of its folder", arguments);
        if (Re2.Compile(ToPattern(pattern), out var error) is not { } glob)
            return error is { IsFault: true } ? context.Fail("the pattern is invalid", 1) : Unknown(error?.Message ?? "", arguments);
        var found = new List<string>();
        Gather(context, folder, "", glob, found, 0);
        return context.HasFailed ? Value.DynamicNull : Value.Set(DataType.String, found.Select(Value.String));
    }

    private Value Unknown(string reason, ImmutableArray<Value> arguments) => Value.UnknownOf(SetOfString, Refine(new Unknown(reason), arguments));

    private static void Gather(FunctionContext context, string folder, string below, Re2 glob, List<string> found, int depth)
    {
        if (depth > MaxDepth)
            return;
        foreach (var name in context.Tree.Files(folder))
        {
            if (!context.TrySpend(1))
                return;
            if (glob.FirstMatch(below + name) is not null)
                found.Add(below + name);
        }

        foreach (var name in context.Tree.Folders(folder))
        {
            if (context.TrySpend(1) && SourceTree.CombineOrNull(folder, name) is { } inner)
                Gather(context, inner, $"{below}{name}/", glob, found, depth + 1);
        }
    }

    private static string ToPattern(string glob)
    {
        var pattern = new StringBuilder(@"\A");
        var choices = 0;
        for (var i = 0; i < glob.Length; i++)
        {
            switch (glob[i])
            {
                case '*' when glob.AsSpan(i).StartsWith("**/") && (i == 0 || glob[i - 1] == '/'):
                    pattern.Append("(?:[^/]+/)*");
                    i += 2;
                    break;
                case '*' when glob.AsSpan(i) is "**" && (i == 0 || glob[i - 1] == '/'):
                    pattern.Append(".*");
                    i++;
                    break;
                case '*':
                    pattern.Append("[^/]*");
                    break;
                case '?':
                    pattern.Append("[^/]");
                    break;
                case '[' when glob.IndexOf(']', i + 1) is var end and > 0:
                    var set = glob[(i + 1)..end];
                    pattern.Append('[').Append(set.StartsWith('!') ? string.Concat("^", set.AsSpan(1)) : set).Append(']');
                    i = end;
                    break;
                case '{':
                    choices++;
                    pattern.Append("(?:");
                    break;
                case '}' when choices > 0:
                    choices--;
                    pattern.Append(')');
                    break;
                case ',' when choices > 0:
                    pattern.Append('|');
                    break;
                case '\\' when i + 1 < glob.Length:
                    pattern.Append(Literal(glob[++i]));
                    break;
                // Faults are told where they are met, and a beginning always is.
                case '[' when i == 0:
                    return "(";
                default:
                    pattern.Append(Literal(glob[i]));
                    break;
            }
        }

        return pattern.Append(choices > 0 ? "(" : @"\z").ToString();
    }

    private static string Literal(char c) => char.IsAscii(c) && !char.IsAsciiLetterOrDigit(c) ? @"\" + c : c.ToString();
}
