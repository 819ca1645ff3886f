using Lintel.Cloud;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Rds;
using Lintel.Cloud.Secrets;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Secrets;

public sealed class DatabaseSecretRotates : ArchitectureRule<Secret>
{
    private static readonly Naming<DbProxy, Secret> Proxies = new(proxy => proxy.Secrets);

    private static readonly Naming<SecretVersion, Secret> Versions = new(version => version.Secret);

    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Secrets of databases are rotated",
        Fails = "A database uses a secret that nothing rotates",
        Severity = Severity.Medium,
        Practices = [new(Sec02.Bp05, OnPass.Supports, OnFailure.Refutes), new(Sec02.Bp03, OnPass.Proves, OnFailure.Weakens)],
        Aliases =
        [
            "CKV2_AWS_57", "SECRETSMANAGER_ROTATION_ENABLED_CHECK", "SecretsManager.1",
            "secretsmanager_automatic_rotation_enabled",
        ],
        Effort = Effort.Medium,
    };

    // Keys of other parties cannot be rotated by a function that AWS offers; passwords of databases can.
    protected override Verdict AppliesTo(Secret secret, Architecture architecture) =>
        Used<DbInstance>(secret, architecture) | Used<DbCluster>(secret, architecture)
        | Proxies.Of(secret, architecture).Any(proxy => proxy.Secrets.Any(arn => architecture.Means(arn, secret)));

    protected override Verdict Holds(Secret secret, Architecture architecture) => secret.Rotates;

    protected override Evidence Look(Secret secret, Architecture architecture) => Evidence.Saying("a database logs in with it, and it has no rotation", secret.Location);

    // The secret holds what the database was made with, or the database was made with what it holds.
    private static Verdict Used<T>(Secret secret, Architecture architecture)
        where T : Resource =>
        !architecture.ReferringTo<T>(secret).IsEmpty
        | Versions.Of(secret, architecture).Any(version => architecture.Means(version.Secret, secret)
            & (!architecture.ReferringTo<T>(version).IsEmpty | !architecture.ReferredBy<T>(version).IsEmpty));
}
