using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Configuration;

/// <summary>Conversion in the form that declarations need: did it fit or not.</summary>
internal static class ValueConversion
{
    public static bool TryConvertTo(this Value value, DataType type, out Value converted)
    {
        var result = Conversion.ConvertOrNull(value, type, out _);
        converted = result ?? value;
        return result is not null;
    }
}
