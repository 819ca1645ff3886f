using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Lintel.Language.Terraform.Instances;

namespace Lintel.Language.Terraform.Recorded;

/// <summary>A step of a reference: a name, or a key in brackets.</summary>
internal readonly record struct ReferenceStep(string? Name, InstanceKey Key);

/// <summary>Reads addresses and references as Terraform prints them: <c>module.a["x.y"].aws_vpc.main[0].id</c>.</summary>
internal static class ReferencePath
{
    public static ImmutableArray<ReferenceStep> Parse(string text)
    {
        var steps = ImmutableArray.CreateBuilder<ReferenceStep>();
        var at = 0;
        while (at < text.Length)
        {
            if (text[at] == '[')
            {
                steps.Add(new ReferenceStep(null, Key(text, ref at)));
                continue;
            }

            if (text[at] == '.')
                at++;
            var end = text.AsSpan(at).IndexOfAny('.', '[') is var length and >= 0 ? at + length : text.Length;
            if (end > at)
                steps.Add(new ReferenceStep(text[at..end], InstanceKey.None));
            at = end;
        }

        return steps.ToImmutable();
    }

    private static InstanceKey Key(string text, ref int at)
    {
        at++;
        if (at < text.Length && text[at] == '"')
        {
            var key = new StringBuilder();
            for (at++; at < text.Length && text[at] != '"'; at++)
            {
                if (text[at] == '\\' && at + 1 < text.Length)
                    key.Append(text[++at] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', var other => other });
                else
                    key.Append(text[at]);
                // "$${" and "%%{" stand for a literal marker.
                if (text[at] is '$' or '%' && at + 2 < text.Length && text[at + 1] == text[at] && text[at + 2] == '{')
                    at++;
            }

            at = Math.Min(text.Length, at + 2);
            return InstanceKey.Of(key.ToString());
        }

        var close = text.IndexOf(']', at) is var found and >= 0 ? found : text.Length;
        var number = text[at..close];
        at = Math.Min(text.Length, close + 1);
        return long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? InstanceKey.Of(index) : InstanceKey.Unknown;
    }
}
