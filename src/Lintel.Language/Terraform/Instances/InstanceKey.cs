using System.Globalization;
using System.Text;

namespace Lintel.Language.Terraform.Instances;

/// <summary>Which instance of a repeated block: none, a number, a text, or unknown.</summary>
internal readonly record struct InstanceKey
{
    public static readonly InstanceKey None;

    /// <summary>Stands for all instances of a block whose repetition is not known.</summary>
    public static readonly InstanceKey Unknown = new() { IsUnknown = true };

    public long? Number { get; private init; }

    public string? Text { get; private init; }

    public bool IsUnknown { get; private init; }

    public bool IsNone => this == None;

    public static InstanceKey Of(long number) => new() { Number = number };

    public static InstanceKey Of(string text) => new() { Text = text };

    /// <summary>As it follows an address: <c>[0]</c>, <c>["a"]</c>, <c>[*]</c> for unknown, nothing for none.</summary>
    public override string ToString() =>
        IsUnknown ? "[*]" : Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"[{number}]") : Text is null ? "" : Quote(Text);

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("[\"");
        for (var i = 0; i < text.Length; i++)
        {
            quoted.Append(text[i] switch
            {
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '"' => "\\\"",
                '\\' => "\\\\",
                '$' or '%' when i + 1 < text.Length && text[i + 1] == '{' => $"{text[i]}{text[i]}",
                var other => other.ToString(),
            });
        }

        return quoted.Append("\"]").ToString();
    }
}
