using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Common;

/// <summary>One principal of a statement. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html</summary>
/// <param name="Kind"><c>AWS</c>, <c>Service</c>, <c>Federated</c>, <c>CanonicalUser</c>; <c>*</c> where the statement says just that.</param>
/// <param name="Id">An account, an ARN, a service's name or <c>*</c>.</param>
public sealed record PolicyPrincipal(string Kind, Setting<string> Id)
{
    public Verdict IsEveryone => Kind is "*" or "AWS" ? PolicyPattern.IsEverything(Id) | IsOfAnyAccount : NotEveryone;

    public bool IsAws => Kind == "AWS";

    public Verdict IsKind(string kind) => Verdict.Of(Kind == kind);

    /// <summary>Whether its id ends so, which is known of a text put together from known and unknown pieces as well.</summary>
    public Verdict EndsWith(string end)
    {
        if (Id.State != SettingState.Unknown)
            return Id.Is(id => id.EndsWith(end, StringComparison.Ordinal));
        return Id.Raw?.UnknownOrNull is { Pieces: [.., { IsKnown: true, Type.Kind: Language.Values.DataTypeKind.String } last] } && last.AsString.Length >= end.Length
            ? Verdict.Of(last.AsString.EndsWith(end, StringComparison.Ordinal)) : Verdict.Unknown;
    }

    // "arn:aws:iam::*:role/deploy": anybody can make a role of that name.
    private Verdict IsOfAnyAccount => Id.State == SettingState.Unknown ? NotEveryone : Id.IsPresentAnd(id => id.Split(':') is ["arn", _, _, _, "*", ..]);

    private static Verdict NotEveryone { get; } = Verdict.Of(false);
}
