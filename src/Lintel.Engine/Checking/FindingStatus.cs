namespace Lintel.Engine.Checking;

public enum FindingStatus
{
    Fail,
    Pass,
    Unknown,
}

/// <summary>The words of the statuses.</summary>
public static class FindingStatusWords
{
    public static string Word(this FindingStatus status) => status switch
    {
        FindingStatus.Fail => "fail",
        FindingStatus.Pass => "pass",
        _ => "unknown",
    };
}
