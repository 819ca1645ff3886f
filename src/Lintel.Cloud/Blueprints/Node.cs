namespace Lintel.Cloud.Blueprints;

/// <summary>A resource as the graph shows it.</summary>
/// <param name="Address">Full address with module path and instance key.</param>
/// <param name="Type">The type's name in its dialect.</param>
/// <param name="Module">Full path of the module instance; empty for the root.</param>
/// <param name="IsLookup">True for what is looked up and owned elsewhere.</param>
/// <param name="IsCertain">False when it is not known how many of it there are, none included.</param>
public sealed record Node(string Address, string Type, string Module, bool IsLookup, bool IsCertain);
