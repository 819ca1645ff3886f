using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Data;

/// <summary>
/// One statement of an IAM policy as the provider holds it. Texts and lists are kept as values, because parts may be unknown;
/// a field that is null is left out of the JSON.
/// </summary>
internal sealed record PolicyStatement
{
    public Value? Sid { get; init; }

    public Value? Effect { get; init; }

    public Value? Actions { get; init; }

    public Value? NotActions { get; init; }

    public Value? Resources { get; init; }

    public Value? NotResources { get; init; }

    public Value? Principals { get; init; }

    public Value? NotPrincipals { get; init; }

    public Value? Conditions { get; init; }

    public string? SidOrNull => Sid is { IsKnown: true } sid && sid.AsString.Length > 0 ? sid.AsString : null;

    /// <summary>The fields in the order in which the provider writes them.</summary>
    public IEnumerable<KeyValuePair<string, Value>> Fields()
    {
        (string Name, Value? Value)[] all =
        [
            ("Sid", Sid), ("Effect", Effect), ("Action", Actions), ("NotAction", NotActions), ("Resource", Resources), ("NotResource", NotResources),
            ("Principal", Principals), ("NotPrincipal", NotPrincipals), ("Condition", Conditions),
        ];
        foreach (var (name, value) in all)
        {
            if (value is not null)
                yield return KeyValuePair.Create(name, value);
        }
    }
}
