namespace Lintel.Language.Resources;

public enum ResourceMode
{
    /// <summary>Made and owned by this source.</summary>
    Managed,

    /// <summary>Looked up: exists elsewhere.</summary>
    Data,
}
