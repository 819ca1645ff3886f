using System.Text;

namespace Lintel.Language.Values;

/// <summary>Prints a value as <c>terraform console</c> does.</summary>
public static class ConsoleFormat
{
    /// <summary>The text of the value; its first line is not indented, further lines are, by <paramref name="indent"/> blanks.</summary>
    public static string Format(Value value, int indent = 0)
    {
        var text = new StringBuilder();
        Write(text, value, indent);
        return text.ToString();
    }

    private static void Write(StringBuilder text, Value value, int indent)
    {
        if (value is { IsKnown: true, Type.Kind: DataTypeKind.Type })
            text.Append(value.AsType.ToString());
        else if (value.IsUnknown)
            text.Append("(known after apply)");
        else if (value.Marks.Sensitive)
            text.Append("(sensitive value)");
        else if (value.Marks.Ephemeral)
            text.Append("(ephemeral value)");
        else if (value.IsNull)
            text.Append(NullOf(value.Type));
        else
            WriteKnown(text, value, indent);
    }

    private static string NullOf(DataType type) => type.Kind switch
    {
        DataTypeKind.Dynamic => "null",
        DataTypeKind.String => "tostring(null)",
        DataTypeKind.Number => "tonumber(null)",
        DataTypeKind.Bool => "tobool(null)",
        DataTypeKind.List => $"tolist(null) /* of {type.Element.FriendlyName} */",
        DataTypeKind.Set => $"toset(null) /* of {type.Element.FriendlyName} */",
        DataTypeKind.Map => $"tomap(null) /* of {type.Element.FriendlyName} */",
        _ => $"null /* {type.FriendlyName} */",
    };

    private static void WriteKnown(StringBuilder text, Value value, int indent)
    {
        switch (value.Type.Kind)
        {
            case DataTypeKind.String:
                WriteString(text, value.AsString, indent);
                break;
            case DataTypeKind.Number:
                text.Append(value.AsNumber.ToString());
                break;
            case DataTypeKind.Bool:
                text.Append(value.AsBool ? "true" : "false");
                break;
            case DataTypeKind.Tuple or DataTypeKind.Object:
                WriteItems(text, value, indent);
                break;
            default:
                text.Append(value.Type.Kind switch { DataTypeKind.List => "tolist(", DataTypeKind.Set => "toset(", _ => "tomap(" });
                WriteItems(text, value, indent);
                text.Append(')');
                break;
        }
    }

    private static void WriteItems(StringBuilder text, Value value, int indent)
    {
        var isMapping = value.Type.IsMapping;
        text.Append(isMapping ? '{' : '[');
        if (isMapping)
        {
            foreach (var (key, item) in value.AsMap)
            {
                NewLine(text, indent + 2);
                WriteString(text, key, indent + 2);
                text.Append(" = ");
                Write(text, item, indent + 2);
            }
        }
        else
        {
            foreach (var item in value.AsElements)
            {
                NewLine(text, indent + 2);
                Write(text, item, indent + 2);
                text.Append(',');
            }
        }

        if (value.Count > 0)
            NewLine(text, indent);
        text.Append(isMapping ? '}' : ']');
    }

    private static void WriteString(StringBuilder text, string value, int indent)
    {
        if (!value.Contains('\n'))
        {
            text.Append(QuotedText.Quote(value));
            return;
        }

        var lines = value.Split('\n');
        var anchor = "EOT";
        while (lines.Any(line => line.Trim() == anchor))
            anchor += "_";
        text.Append(indent > 0 ? "<<-" : "<<").Append(anchor);
        foreach (var line in lines)
        {
            NewLine(text, indent);
            text.Append(line);
        }

        NewLine(text, indent);
        text.Append(anchor);
    }

    private static void NewLine(StringBuilder text, int indent) => text.Append('\n').Append(' ', indent);
}
