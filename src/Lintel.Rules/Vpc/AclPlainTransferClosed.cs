using System.Collections.Immutable;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Vpc;

public sealed class AclPlainTransferClosed : AclEntryCheck
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Network ACLs that name ports keep FTP closed to the Internet",
        Fails = "An entry lets anybody on the Internet reach FTP, which sends passwords in clear",
        Severity = Severity.Low,
        Practices = [new(Sec05.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Aliases = ["CKV_AWS_229", "CKV_AWS_230"],
    };

    private const int Data = 20;
    private const int Control = 21;

    protected override ImmutableArray<(Func<AclEntry, SettingList<AclEntry>, Verdict> Offends, ImmutableArray<string> Aliases)> Parts { get; } =
    [
        ((entry, all) => Opens(entry, Control, all), ["CKV_AWS_229"]),
        ((entry, all) => Opens(entry, Data, all), ["CKV_AWS_230"]),
    ];
}
