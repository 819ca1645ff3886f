using System.Collections.Immutable;
using Lintel.Cloud.Settings;
using Lintel.Engine.Suppressions;
using Lintel.Rules;

namespace Lintel.Engine.Checking;

/// <summary>Words a finding.</summary>
internal static class FindingMaker
{
    public static Finding Make(Rule rule, ImmutableArray<Judgement> judgements, ImmutableArray<Suppression> suppressions, Siblings siblings)
    {
        var first = judgements[0];
        var place = FindingPlace.Of(first);
        var status = first.Verdict.Kind switch
        {
            VerdictKind.Pass => FindingStatus.Pass,
            VerdictKind.Fail => FindingStatus.Fail,
            _ => FindingStatus.Unknown,
        };
        ImmutableArray<string> instances = [.. judgements.Select(judgement => judgement.Subject?.Address).OfType<string>()];
        return new Finding
        {
            Rule = rule,
            Status = status,
            Resource = instances.FirstOrDefault() ?? "",
            ConfigurationAddress = first.Subject?.ConfigurationAddress ?? "",
            Instances = instances,
            Type = first.Subject?.Type ?? "",
            Construct = first.Subject?.ConstructPath,
            Location = place,
            Reason = Reason(rule.Definition, status, first.Evidence),
            Aliases = Aliases(rule.Definition, judgements),
            Path = first.Evidence.Path,
            Suppressions = suppressions,
            Offer = FixOffer.OrNull(judgements, siblings),
            IsSecret = first.Evidence.IsSecret || first.Evidence.Settings.Any(setting => setting.IsSensitive),
        };
    }

    // A part that holds is not what was found, whatever the others are.
    private static ImmutableArray<string> Aliases(RuleDefinition rule, ImmutableArray<Judgement> judgements)
    {
        if (judgements[0].Verdict.Kind != VerdictKind.Fail)
            return rule.Aliases;
        var parts = judgements.SelectMany(judgement => judgement.Aspects).ToList();
        return [.. rule.Aliases.Where(alias => !parts.Exists(part => part.Aliases.Contains(alias))
            || parts.Exists(part => part.Aliases.Contains(alias) && part.Holds.Kind == VerdictKind.Fail))];
    }

    private static string Reason(RuleDefinition rule, FindingStatus status, Evidence evidence)
    {
        // A rule words what it looked at for its failures.
        var text = status == FindingStatus.Fail || evidence.FitsEveryVerdict ? evidence.Text : null;
        var found = text ?? string.Join("; ", evidence.Settings.Where(setting => setting.Name.Length > 0).Select(Describe));
        var claim = status switch
        {
            FindingStatus.Fail => rule.Fails,
            FindingStatus.Pass => rule.Title,
            _ => "This cannot be decided from the source",
        };
        return found.Length == 0 ? $"{claim}." : $"{claim}: {found}.";
    }

    private static string Describe(ISetting setting) =>
        setting.Location is { } place && setting.State == SettingState.Explicit
            ? $"{setting.Describe()} ({place.File}:{place.Line})"
            : setting.Describe();
}
