namespace Lintel.Rules;

/// <summary>How much a finding matters. Not the risk of a best practice, which belongs to the framework.</summary>
public enum Severity
{
    Low,
    Medium,
    High,
}
