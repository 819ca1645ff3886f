using System.Text.RegularExpressions;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Syntax;

/// <summary>
/// What a plain YAML scalar stands for. Only what means the same to every reader is a number or a flag: <c>yes</c>, <c>0777</c>,
/// <c>1.10</c> and dates stay the texts that were written.
/// </summary>
internal static partial class PlainScalar
{
    public static ScalarKind KindOf(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => ScalarKind.Null,
        "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => ScalarKind.Flag,
        _ when NumberPattern().IsMatch(text) && Number.TryParse(text, out var number) && number.ToString() == text => ScalarKind.Number,
        _ => ScalarKind.Text,
    };

    [GeneratedRegex(@"\A-?(?:0|[1-9][0-9]{0,30})(?:\.[0-9]{1,15})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();
}
