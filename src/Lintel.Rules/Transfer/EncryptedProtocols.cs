using Lintel.Cloud.Settings;
using Lintel.Cloud.Transfer;

namespace Lintel.Rules.Transfer;

public sealed class EncryptedProtocols : Rule<Server>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "File transfers are encrypted",
        Fails = "Files and passwords are transferred as plain text",
        Severity = Severity.High,
        Practices = [new(Sec09.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases = ["CKV_AWS_357"],
    };

    // Left out, there is SFTP alone.
    protected override Verdict Holds(Server server) => !server.Protocols.Any(protocol => protocol.IsText("FTP"));

    protected override Evidence Look(Server server) => server.Protocols.Where(protocol => protocol.IsText("FTP")).Items is [var protocol, ..]
        ? Evidence.Of(protocol)
        : Evidence.Saying("no protocol is FTP");
}
