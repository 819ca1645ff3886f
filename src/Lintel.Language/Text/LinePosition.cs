namespace Lintel.Language.Text;

/// <summary>A place a person can go to. Both numbers count from 1; columns are UTF-16 code units.</summary>
public readonly record struct LinePosition(int Line, int Column);
