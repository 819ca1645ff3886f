using Lintel.Cloud.Settings;
using Lintel.Engine.Policies.Values;
using Lintel.Generated;

namespace Lintel.Engine.Policies.Operators;

/// <summary>A comparison that policies can ask for, with the name of its opposite. Found by the generator.</summary>
[Discovered]
internal abstract class PolicyOperator
{
    public abstract string Name { get; }

    /// <summary>The name under which its opposite is asked for; null where there is none.</summary>
    public virtual string? Opposite => $"not_{Name}";

    /// <summary>Whether it asks for the value; what asks whether something is there needs none.</summary>
    public virtual bool AsksValue => true;

    /// <summary>Whether a policy must say what to compare with.</summary>
    public virtual bool NeedsValue => true;

    /// <summary>Whether it holds. Null stands for what is left out; an unknown comes only to those that do not ask for the value.</summary>
    public abstract Verdict Holds(PolicyValue? found, PolicyValue wanted);

    /// <summary>Why a policy cannot compare with that value; null when it can.</summary>
    public virtual string? Refuses(PolicyValue wanted) => null;
}
