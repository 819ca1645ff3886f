namespace Lintel.Framework.Lenses;

/// <summary>Where evidence for a best practice can be found.</summary>
public enum Detectability
{
    /// <summary>Infrastructure code decides it.</summary>
    Code,

    /// <summary>Infrastructure code decides a part of it.</summary>
    Partial,

    /// <summary>Files of the repository beside the infrastructure code tell.</summary>
    Repository,

    /// <summary>Only the account, not a workload's repository, tells.</summary>
    Account,

    /// <summary>Only a person knows.</summary>
    Human,
}
