using Lintel.Engine.Checking;

namespace Lintel.Engine.Fixes;

/// <summary>What a finding is about, whatever its place has become.</summary>
internal readonly record struct FindingKey(string Rule, string Resource, string File)
{
    public static FindingKey Of(Finding finding) => new(finding.Rule.Slug, finding.Resource, finding.File ?? "");
}
