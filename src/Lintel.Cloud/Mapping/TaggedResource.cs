using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Mapping;

/// <summary>A resource that takes tags, and those it has.</summary>
public sealed record TaggedResource(string Address, TagSet Tags, Location Location);
