using System.Collections.Immutable;

namespace Lintel.Server.Identity;

/// <summary>A user and the ids of the user's access keys, in the order they were made.</summary>
public sealed record UserSummary(Principal Principal, DateTimeOffset CreatedAt, ImmutableArray<string> AccessKeyIds);
