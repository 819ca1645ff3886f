using Lintel.Language.Terraform.Json;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Recorded;

/// <summary>What the configuration says of a recorded block: what it sets, where, and from what.</summary>
internal abstract class Counterpart
{
    /// <summary>The block's header in the configuration, where that is here.</summary>
    public virtual Place? Header => null;

    public abstract Configured Find(string name);

    /// <summary>The counterpart of a nested block.</summary>
    /// <param name="type">The block type.</param>
    /// <param name="index">Its number among those recorded.</param>
    /// <param name="count">How many are recorded.</param>
    /// <param name="recorded">What is recorded of it.</param>
    public abstract Counterpart Nested(string type, int index, int count, JsonView recorded);
}

/// <summary>What the configuration says of one attribute or block type.</summary>
/// <param name="IsSet">Whether it stands there; null where that cannot be told.</param>
/// <param name="Value">What its expression is worth as far as the configuration tells: its references, and what is known of it before it is made.</param>
/// <param name="Place">The expression, where the configuration is here.</param>
internal readonly record struct Configured(bool? IsSet, Value? Value = null, Place? Place = null);

/// <summary>Nothing is told of the configuration, as of a state alone.</summary>
internal sealed class NoCounterpart : Counterpart
{
    public static readonly NoCounterpart Instance = new();

    public override Configured Find(string name) => default;

    public override Counterpart Nested(string type, int index, int count, JsonView recorded) => this;
}
