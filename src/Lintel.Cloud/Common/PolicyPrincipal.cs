using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Common;

/// <summary>One principal of a statement. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html</summary>
/// <param name="Kind"><c>AWS</c>, <c>Service</c>, <c>Federated</c>, <c>CanonicalUser</c>; <c>*</c> where the statement says just that.</param>
/// <param name="Id">An account, an ARN, a service's name or <c>*</c>.</param>
public sealed record PolicyPrincipal(string Kind, Setting<string> Id)
{
    public Verdict IsEveryone => Kind is "*" or "AWS" ? PolicyPattern.IsEverything(Id) : NotEveryone;

    public bool IsAws => Kind == "AWS";

    public bool IsService => Kind == "Service";

    public bool IsFederated => Kind == "Federated";

    /// <summary>The account of an AWS principal, from its id or its ARN; unknown where that is not known, absent for others.</summary>
    public Setting<string> Account => Id.Select(AccountOf);

    private static Verdict NotEveryone { get; } = Verdict.Of(false);

    private static string AccountOf(string id) =>
        id.Split(':') is ["arn", _, _, _, var account, ..] ? account : id;
}
