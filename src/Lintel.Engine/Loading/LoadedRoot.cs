using Lintel.Framework.Workloads;
using Lintel.Language.Resources;

namespace Lintel.Engine.Loading;

/// <summary>A root with its resources, before anything is judged.</summary>
/// <param name="Path">Relative to the reviewed path; <c>.</c> for the path itself.</param>
/// <param name="Kind">Whether it is applied as it stands or called by others.</param>
/// <param name="Environment">What it is for, and how that is known.</param>
/// <param name="Source">Its resolved resources.</param>
internal sealed record LoadedRoot(string Path, RootKind Kind, WorkloadEnvironment Environment, ResolvedSource Source);
