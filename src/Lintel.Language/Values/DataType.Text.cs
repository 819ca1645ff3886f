using System.Text;

namespace Lintel.Language.Values;

public sealed partial class DataType
{
    /// <summary>What a message calls the type: <c>list of string</c>, <c>object</c>, <c>dynamic</c>.</summary>
    public string FriendlyName => Kind switch
    {
        DataTypeKind.Dynamic => "dynamic",
        DataTypeKind.String => "string",
        DataTypeKind.Number => "number",
        DataTypeKind.Bool => "bool",
        DataTypeKind.Tuple => "tuple",
        DataTypeKind.Object => "object",
        DataTypeKind.Type => "type",
        _ => $"{CollectionName} of {Element.FriendlyName}",
    };

    /// <summary>What a message calls the type as a demand, where a dynamic part accepts anything: <c>list of any single type</c>.</summary>
    internal string ConstraintName => Kind switch
    {
        DataTypeKind.Dynamic => "any type",
        _ when IsCollection => $"{CollectionName} of {(Element.IsDynamic ? "any single type" : Element.ConstraintName)}",
        _ => FriendlyName,
    };

    private string CollectionName => Kind switch
    {
        DataTypeKind.List => "list",
        DataTypeKind.Set => "set",
        _ => "map",
    };

    /// <summary>The type as Terraform's console writes it for <c>type(…)</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text, 0);
        return text.ToString();
    }

    private void Write(StringBuilder text, int indent)
    {
        switch (Kind)
        {
            case DataTypeKind.Object when Attributes.Count == 0:
                text.Append("object({})");
                break;
            case DataTypeKind.Object:
                text.Append("object({\n");
                foreach (var (name, type) in Attributes)
                    type.WriteLine(text, indent + 1, name + ": ");
                text.Append(' ', 4 * indent).Append("})");
                break;
            case DataTypeKind.Tuple when Elements.IsEmpty:
                text.Append("tuple([])");
                break;
            case DataTypeKind.Tuple:
                text.Append("tuple([\n");
                foreach (var type in Elements)
                    type.WriteLine(text, indent + 1, "");
                text.Append(' ', 4 * indent).Append("])");
                break;
            case DataTypeKind.List or DataTypeKind.Set or DataTypeKind.Map:
                WriteCollection(text, indent);
                break;
            default:
                text.Append(FriendlyName);
                break;
        }
    }

    private void WriteLine(StringBuilder text, int indent, string label)
    {
        text.Append(' ', 4 * indent).Append(label);
        Write(text, indent);
        text.Append(",\n");
    }

    private void WriteCollection(StringBuilder text, int indent)
    {
        text.Append(CollectionName).Append('(');
        if (Element.Kind is DataTypeKind.Object or DataTypeKind.Tuple)
        {
            text.Append('\n');
            Element.WriteLine(text, indent + 1, "");
            text.Append(' ', 4 * indent);
        }
        else
        {
            Element.Write(text, indent);
        }

        text.Append(')');
    }
}
