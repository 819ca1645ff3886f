using Lintel.Cloud;
using Lintel.Cloud.Iam;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Transfer;

namespace Lintel.Rules.Transfer;

public sealed class RoleNotShared : ArchitectureRule<Server>
{
    private static readonly Naming<TransferUser, Server> UsersOf = new(user => user.Server);

    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Logging and users have roles of their own",
        Fails = "One role serves both logging and users",
        Severity = Severity.Medium,
        Practices = [new(Sec03.Bp01, OnPass.Supports, OnFailure.Weakens), new(Sec03.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(Server server, Architecture architecture) => server.LoggingRole.IsSet & !Users(server, architecture).IsEmpty;

    protected override Verdict Holds(Server server, Architecture architecture) => !Users(server, architecture).Any(user => Same(user.Role, server.LoggingRole, architecture));

    protected override Evidence Look(Server server, Architecture architecture) => Users(server, architecture)
        .Where(user => Same(user.Role, server.LoggingRole, architecture)).Items is [var user, ..]
            ? Evidence.Saying($"`{user.Address}` reads and writes files with the role that the server logs with", server.LoggingRole.Location)
            : Evidence.Of(server.LoggingRole);

    private static SettingList<TransferUser> Users(Server server, Architecture architecture) =>
        UsersOf.Of(server, architecture).Where(user => architecture.Means(user.Server, server));

    private static Verdict Same(Setting<string> role, Setting<string> other, Architecture architecture) => architecture.Find<Role>(role).OrNull is { } found
        ? architecture.Means(other, found)
        : role.Satisfies(name => other.Is(name));
}
