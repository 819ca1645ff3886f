namespace Lintel.Language.Functions.Patterns;

/// <summary>The flags of RE2 that hold at a place of a pattern.</summary>
internal readonly record struct Re2Flags(bool IgnoresCase, bool IsMultiline, bool DotMatchesNewline, bool IsUngreedy);
