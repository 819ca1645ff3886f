using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Lintel.Language.CloudFormation.Syntax;

namespace Lintel.Language.CloudFormation.Serverless;

/// <summary>The ten digits behind logical ids that change with what they stand for.</summary>
internal static class ContentHash
{
    private const int Digits = 10;

    public static string Of(Node node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..Digits];
    }

    // JSON without blanks, keys in order, nothing outside ASCII.
    private static void Append(StringBuilder text, Node node)
    {
        switch (node)
        {
            case MapNode map:
                text.Append('{').AppendJoin(',', map.Members.OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => $"{Quote(member.Name)}:{Written(member.Value)}")).Append('}');
                break;
            case ListNode list:
                text.Append('[').AppendJoin(',', list.Items.Select(Written)).Append(']');
                break;
            case ScalarNode { Kind: ScalarKind.Text } scalar:
                text.Append(Quote(scalar.Text));
                break;
            case ScalarNode scalar:
                text.Append(scalar.Kind == ScalarKind.Null ? "null" : scalar.Text.ToLowerInvariant());
                break;
        }
    }

    private static string Written(Node node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
