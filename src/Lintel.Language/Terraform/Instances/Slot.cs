using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>Holds a value that is computed when first asked for, and knows when it is being computed.</summary>
internal sealed class Slot
{
    public Value? ValueOrNull { get; set; }

    public bool IsRunning { get; set; }
}
