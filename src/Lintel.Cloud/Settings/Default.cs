namespace Lintel.Cloud.Settings;

/// <summary>What a dialect uses where the source says nothing.</summary>
/// <param name="Value">The value used.</param>
/// <param name="Source">Address of the page that says so.</param>
/// <param name="Since">The day from which it holds, as <c>2023-01-05</c>; null for as long as the resource type exists.</param>
public sealed record Default<T>(T Value, string? Source = null, string? Since = null);
