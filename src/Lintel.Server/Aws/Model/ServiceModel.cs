using System.Collections.Frozen;

namespace Lintel.Server.Aws.Model;

/// <summary>
/// The interface of <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/Welcome.html">AWS's Well-Architected Tool</see>:
/// its operations, shapes and limits.
/// </summary>
public sealed class ServiceModel
{
    private static readonly Lazy<ServiceModel> Embedded = new(() => new ServiceModelReader(EmbeddedText.Read("wellarchitected.api")).Read());

    internal ServiceModel(IReadOnlyDictionary<string, Shape> shapes, IReadOnlyDictionary<string, OperationShape> operations) =>
        (Shapes, Operations) = (shapes.ToFrozenDictionary(StringComparer.Ordinal), operations.ToFrozenDictionary(StringComparer.Ordinal));

    /// <summary>The model of version 2020-03-31.</summary>
    public static ServiceModel WellArchitected => Embedded.Value;

    /// <summary>The shapes by name.</summary>
    public IReadOnlyDictionary<string, Shape> Shapes { get; }

    /// <summary>The operations by name.</summary>
    public IReadOnlyDictionary<string, OperationShape> Operations { get; }
}
