using Lintel.Language.Evaluation;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>Reads an instance key from an index step.</summary>
internal static class KeyReader
{
    /// <summary>The key, or null when the step is no index or its key is not known.</summary>
    public static InstanceKey? OrNull(Step step) => step.Key switch
    {
        { IsKnown: true, Type.Kind: DataTypeKind.String } text => InstanceKey.Of(text.AsString),
        { IsKnown: true, Type.Kind: DataTypeKind.Number } number when number.AsNumber.TryGetInt64(out var index) => InstanceKey.Of(index),
        _ => null,
    };
}
