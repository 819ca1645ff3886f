using Lintel.Cloud.Settings;
using Lintel.Engine.Policies.Values;

namespace Lintel.Engine.Policies.Operators;

/// <summary><c>regex_match</c>: the text matches the regular expression from its start on.</summary>
internal sealed class MatchingPattern : PolicyOperator
{
    public override string Name => "regex_match";

    public override Verdict Holds(PolicyValue? found, PolicyValue wanted) =>
        Comparison.Matches(PolicyPattern.Read(PolicyText.Of(wanted)), found, anywhere: false);

    public override string? Refuses(PolicyValue wanted) =>
        PolicyPattern.Read(PolicyText.Of(wanted)).IsInvalid ? "It is no regular expression that can be used." : null;
}
