using Lintel.Language.Resources;

namespace Lintel.Cloud.Mapping;

/// <summary>A satellite, and the property by which it names what it belongs to.</summary>
internal sealed record Attached(ResolvedResource Satellite, string By);
