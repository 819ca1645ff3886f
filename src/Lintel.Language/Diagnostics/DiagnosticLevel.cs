namespace Lintel.Language.Diagnostics;

/// <summary>How much a diagnostic costs the reader.</summary>
public enum DiagnosticLevel
{
    /// <summary>Worth knowing; nothing is lost.</summary>
    Note,

    /// <summary>Something could not be read as meant; what depends on it is unknown.</summary>
    Warning,

    /// <summary>The source is wrong: Terraform or CloudFormation would refuse it.</summary>
    Error,
}
