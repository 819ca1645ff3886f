using System.Globalization;
using System.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Encoding;

/// <summary>Writes values as JSON the way Terraform does: no blanks, keys in code-point order, &lt; &gt; &amp; escaped.</summary>
internal static class JsonText
{
    /// <summary>The JSON of a wholly known value; null with a reason when there is none.</summary>
    public static string? WriteOrNull(Value value, out string error)
    {
        var text = new StringBuilder();
        error = "";
        if (!value.IsWhollyKnown)
            error = "the value is not known";
        else if (!TryWrite(text, value))
            error = "infinity has no JSON";
        return error.Length == 0 ? text.ToString() : null;
    }

    /// <summary>A string between quotes.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2);
        Append(quoted, text);
        return quoted.ToString();
    }

    private static bool TryWrite(StringBuilder text, Value value)
    {
        if (value.IsNull)
        {
            text.Append("null");
            return true;
        }

        switch (value.Type.Kind)
        {
            case DataTypeKind.String:
                Append(text, value.AsString);
                return true;
            case DataTypeKind.Number:
                text.Append(value.AsNumber.ToString());
                return !value.AsNumber.IsInfinity;
            case DataTypeKind.Bool:
                text.Append(value.AsBool ? "true" : "false");
                return true;
            case DataTypeKind.Map or DataTypeKind.Object:
                return TryWriteMap(text, value);
            default:
                return TryWriteList(text, value);
        }
    }

    private static bool TryWriteMap(StringBuilder text, Value value)
    {
        var separator = '{';
        foreach (var (key, item) in value.AsMap)
        {
            text.Append(separator);
            separator = ',';
            Append(text, key);
            text.Append(':');
            if (!TryWrite(text, item))
                return false;
        }

        text.Append(separator == '{' ? "{}" : "}");
        return true;
    }

    private static bool TryWriteList(StringBuilder text, Value value)
    {
        if (!value.Type.IsSequence)
            return false;
        var separator = '[';
        foreach (var item in value.AsElements)
        {
            text.Append(separator);
            separator = ',';
            if (!TryWrite(text, item))
                return false;
        }

        text.Append(separator == '[' ? "[]" : "]");
        return true;
    }

    // https://pkg.go.dev/encoding/json#Marshal
    private static void Append(StringBuilder quoted, string text)
    {
        quoted.Append('"');
        foreach (var c in text)
        {
            switch (c)
            {
                case '"' or '\\':
                    quoted.Append('\\').Append(c);
                    break;
                case '\b':
                    quoted.Append("\\b");
                    break;
                case '\f':
                    quoted.Append("\\f");
                    break;
                case '\n':
                    quoted.Append("\\n");
                    break;
                case '\r':
                    quoted.Append("\\r");
                    break;
                case '\t':
                    quoted.Append("\\t");
                    break;
                case < ' ' or '<' or '>' or '&' or '\u2028' or '\u2029':
                    quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    quoted.Append(c);
                    break;
            }
        }

        quoted.Append('"');
    }
}
