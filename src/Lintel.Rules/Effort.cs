namespace Lintel.Rules;

/// <summary>What it takes to mend a finding.</summary>
public enum Effort
{
    /// <summary>One argument or a small block; no downtime.</summary>
    Small,

    /// <summary>Several resources, or a change that restarts something.</summary>
    Medium,

    /// <summary>Another design, or data that has to move.</summary>
    Large,
}
