using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Common;

/// <summary>One statement of a policy. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html</summary>
public sealed record PolicyStatement
{
    public Setting<string> Sid { get; internal init; }

    public Setting<string> Effect { get; internal init; }

    public SettingList<Setting<string>> Actions { get; internal init; }

    public SettingList<Setting<string>> NotActions { get; internal init; }

    public SettingList<Setting<string>> Resources { get; internal init; }

    public SettingList<Setting<string>> NotResources { get; internal init; }

    public SettingList<PolicyPrincipal> Principals { get; internal init; }

    public SettingList<PolicyPrincipal> NotPrincipals { get; internal init; }

    public SettingList<PolicyCondition> Conditions { get; internal init; }

    /// <summary>Where the statement stands, as near as its source lets it be told.</summary>
    public required Location Location { get; init; }

    public Verdict Allows => Effect.IsText("Allow");

    public Verdict Denies => Effect.IsText("Deny");

    /// <summary>Whether the actions include this one, by its name or by a pattern.</summary>
    public Verdict Includes(string action) =>
        Actions.Any(pattern => PolicyPattern.Matches(pattern, action))
        | !NotActions.IsEmpty & !NotActions.Any(pattern => PolicyPattern.Matches(pattern, action));

    /// <summary>Whether the resources include everything of a kind: <c>*</c>, or all but some.</summary>
    public Verdict OnEverything => Resources.Any(PolicyPattern.IsEverything) | !NotResources.IsEmpty;

    /// <summary>Whether anyone at all is meant, whatever the conditions say.</summary>
    public Verdict NamesEveryone => Principals.Any(principal => principal.IsEveryone) | !NotPrincipals.IsEmpty;

    /// <summary>
    /// Whether it allows something to anyone at all: no condition ties it to known accounts, networks or resources.
    /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
    /// </summary>
    public Verdict IsOpenToEveryone => Allows & NamesEveryone & !HasCondition("aws:Source*", "aws:Principal*", "aws:userid", "aws:VpcSource*", "s3:DataAccessPoint*", "kms:CallerAccount", "kms:ViaService");

    public Verdict IsConditional => !Conditions.IsEmpty;

    /// <summary>Whether one of the conditions looks at this key; a pattern such as <c>aws:Source*</c> is allowed.</summary>
    public Verdict HasCondition(params ReadOnlySpan<string> keys)
    {
        string[] all = [.. keys];
        return Conditions.Any(condition => condition.Looks(all));
    }
}
