using Lintel.Server.Aws.Paging;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Profiles;

namespace Lintel.Server.Aws.Operations;

/// <summary>Lists the caller's profiles and those shared with the caller, by name. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ListProfiles.html"/></summary>
public sealed class ListProfiles : Operation<ListProfilesInput, ListProfilesOutput>
{
    protected override async Task<ListProfilesOutput> RunAsync(Call call, ListProfilesInput input)
    {
        var prefix = Names.Key(input.ProfileNamePrefix ?? "");
        var profiles = (await ProfileAccess.AllAsync(call, input.ProfileOwnerType))
            .Where(profile => Names.Key(profile.Name).StartsWith(prefix, StringComparison.Ordinal));
        var page = Page.Of(
            $"profiles {input.ProfileOwnerType} {prefix}", profiles, profile => $"{Names.Key(profile.Name)} {profile.Arn}", input.NextToken, input.MaxResults);
        var summaries = new List<ProfileSummary>();
        foreach (var profile in page.Items)
            summaries.Add(await ProfileView.SummaryAsync(call.Session, profile));
        return new() { ProfileSummaries = summaries, NextToken = page.NextToken };
    }
}
