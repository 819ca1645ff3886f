using Lintel.Cloud.Mapping;

namespace Lintel.Engine.Policies.Conditions;

/// <summary>A resource of whatever type as it is written, known to the model or not.</summary>
internal sealed record WrittenResource : Resource;
