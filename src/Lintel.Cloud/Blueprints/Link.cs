namespace Lintel.Cloud.Blueprints;

/// <summary>A reference of one resource to another.</summary>
/// <param name="From">Address of the resource that refers.</param>
/// <param name="To">Address of the resource that it refers to.</param>
/// <param name="Property">The property it goes through, as <c>ingress.security_groups</c>.</param>
/// <param name="Meaning">What it means, as "in subnet"; null where that is not known.</param>
public sealed record Link(string From, string To, string Property, string? Meaning);
