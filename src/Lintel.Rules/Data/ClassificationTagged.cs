using Lintel.Cloud;
using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.Data;

public sealed class ClassificationTagged : WorkloadRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Stores say how sensitive their data is",
        Fails = "Nothing says how sensitive the data of the stores is",
        Severity = Severity.Low,
        Practices =
        [
            new(Sec07.Bp01, OnPass.Supports, OnFailure.Weakens),
            new(Sec07.Bp02, OnPass.Proves, OnFailure.Weakens),
            new(Sus04.Bp01, OnPass.Proves, OnFailure.Weakens),
        ],
    };

    protected override Verdict AppliesTo(Architecture architecture) => !Stores(architecture).IsEmpty;

    protected override Verdict Holds(Architecture architecture) => Stores(architecture).All(Classification.IsStated);

    protected override Evidence Look(Architecture architecture)
    {
        var stores = Stores(architecture).Items;
        var bare = stores.Where(store => Classification.IsStated(store).Kind != VerdictKind.Pass).ToList();
        return bare.Count == 0
            ? Evidence.Saying($"all {stores.Length} stores have such a tag", stores[0].Location)
            : Evidence.Saying($"{bare.Count} of {stores.Length} stores have no such tag, {bare[0].Address} among them", bare[0].Location);
    }

    private static SettingList<Resource> Stores(Architecture architecture) => SettingList<Resource>.Of(architecture.Everything()
        .Where(resource => resource.IsCertain && resource is IBackedUpStore && resource.Tags.IsTaggable));
}
