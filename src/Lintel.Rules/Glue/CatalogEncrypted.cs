using Lintel.Cloud.Glue;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Glue;

public sealed class CatalogEncrypted : Rule<CatalogEncryption>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The data catalogue and the passwords in it are encrypted",
        Fails = "The data catalogue or the passwords of its connections are not encrypted",
        Severity = Severity.Medium,
        Practices = [new(Sec08.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases = ["CKV_AWS_94", "glue_data_catalog_encryption_disabled", "01d50b14-e933-4c99-b314-6d08cd37ad35"],
    };

    protected override Verdict Holds(CatalogEncryption catalog) => IsStoredSafely(catalog) & catalog.PasswordsEncrypted.Is(true) & catalog.PasswordKey.IsNamed;

    protected override Evidence Look(CatalogEncryption catalog) => IsStoredSafely(catalog).Kind == VerdictKind.Pass
        ? Evidence.Of(catalog.PasswordsEncrypted, catalog.PasswordKey) : Evidence.Of(catalog.Mode, catalog.Key);

    private static Verdict IsStoredSafely(CatalogEncryption catalog) => catalog.Mode.IsText("SSE-KMS") & catalog.Key.IsNamed;
}
