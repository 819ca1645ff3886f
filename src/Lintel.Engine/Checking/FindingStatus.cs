namespace Lintel.Engine.Checking;

public enum FindingStatus
{
    Fail,
    Pass,
    Unknown,
}
