namespace Lintel.Server.Profiles;

/// <summary>A profile as it is kept, without what its versions say.</summary>
internal sealed class ProfileRow
{
    public required string Arn { get; init; }

    public required string Owner { get; init; }

    public required string Region { get; init; }

    public required string Name { get; init; }

    /// <summary>The newest version.</summary>
    public required string Version { get; init; }

    /// <summary>1 when the owner deleted it: workloads that use it keep it, nobody can apply it anew.</summary>
    public required long IsDeleted { get; init; }

    public required long CreatedAt { get; init; }

    public required long UpdatedAt { get; init; }
}
