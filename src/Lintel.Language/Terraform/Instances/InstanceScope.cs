using Lintel.Language.Evaluation;

namespace Lintel.Language.Terraform.Instances;

/// <summary>A scope within a module instance.</summary>
internal abstract class InstanceScope : Scope
{
    /// <summary>
    /// True where it is not known whether the block is there at all: <c>var.names[0]</c> is no fault when the count that is not known may be 0.
    /// </summary>
    public abstract bool IsHypothetical { get; }
}
