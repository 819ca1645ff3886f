using Lintel.Framework.Reviews;
using Lintel.Server.Aws;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Lenses;

namespace Lintel.Server.Workloads;

/// <summary>Applies lenses to workloads and takes them off.</summary>
internal static class AppliedLenses
{
    /// <summary>How many lenses one request can name.</summary>
    private const int MostPerCall = 10;

    /// <summary>Throws a <see cref="ValidationException"/> when a request names too many lenses.</summary>
    public static void CheckCount(IReadOnlyList<string> aliases)
    {
        if (aliases.Count > MostPerCall)
            throw ValidationException.Of("LensAliases", $"A request can name {MostPerCall} lenses at most.");
    }

    /// <summary>Begins a review through each lens that the workload is not reviewed through yet.</summary>
    public static async Task AddAsync(Call call, Workload workload, IEnumerable<string> aliases)
    {
        var applied = (await ReviewStore.ListAsync(call.Session, workload.Id)).Select(review => review.Lens).ToHashSet(StringComparer.Ordinal);
        foreach (var alias in aliases)
        {
            var (lens, version) = await LensAccess.ApplicableAsync(call, alias);
            if (!applied.Add(lens))
                continue;
            if (applied.Count > WorkloadRules.MostLenses)
                throw ValidationException.Of("LensAliases", $"A workload can have {WorkloadRules.MostLenses} lenses at most.");
            await ReviewStore.InsertAsync(call.Session, workload.Id, new() { Lens = lens, LensVersion = version, UpdatedAt = call.Now });
        }
    }

    /// <summary>Ends the reviews through the lenses, with all their answers.</summary>
    public static async Task RemoveAsync(Call call, Workload workload, IReadOnlyList<string> aliases)
    {
        if (aliases.Any(OfficialLens.IsMeantBy))
            throw ValidationException.Of("LensAliases", "The framework's own lens cannot be taken off a workload.");
        foreach (var alias in aliases)
        {
            await ReviewReader.FindAsync(call.Session, workload.Id, alias);
            await ReviewStore.DeleteAsync(call.Session, workload.Id, alias);
        }
    }
}
