namespace Lintel.Framework.Definitions;

/// <summary>A text with an address behind it, as in <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ChoiceContent.html">ChoiceContent</see>.</summary>
/// <param name="DisplayText">What is shown.</param>
/// <param name="Url">Where it leads; null for a text alone.</param>
public sealed record ResourceLink(string DisplayText, string? Url);
