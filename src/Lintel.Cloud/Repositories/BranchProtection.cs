using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Repositories;

/// <summary>
/// What GitHub asks before a branch changes, where it is managed as code.
/// https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches
/// </summary>
public sealed record BranchProtection : Resource, IResource<BranchProtection>
{
    public static ResourceTypes Types => new("github_branch_protection", "") { Also = ["github_branch_protection_v3"] };

    /// <summary>How many people have to approve a change; 0 asks for a pull request alone.</summary>
    public Setting<int> Approvals { get; private init; }

    /// <summary>Whether changes come by pull requests that are reviewed.</summary>
    public Verdict AsksForReviews { get; private init; }

    public static BranchProtection Read(Reader from)
    {
        var reviews = from.Block("required_pull_request_reviews", null);
        return new()
        {
            Approvals      = reviews.Get<int>("required_approving_review_count", null),
            AsksForReviews = reviews.Exists,
        };
    }
}
