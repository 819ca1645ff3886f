using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.AccessAnalyzer;

/// <summary>
/// An analyzer of access from outside, or of access nobody uses.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accessanalyzer-analyzer.html
/// </summary>
public sealed record Analyzer : Resource, IResource<Analyzer>
{
    public static ResourceTypes Types => new("aws_accessanalyzer_analyzer", "AWS::AccessAnalyzer::Analyzer") { Names = [("analyzer_name", "AnalyzerName")] };

    /// <summary><c>ACCOUNT</c>, <c>ORGANIZATION</c>, or one of their variants for unused access.</summary>
    public Setting<string> AnalyzerType { get; private init; }

    public static Analyzer Read(Reader from) => new()
    {
        AnalyzerType = from.Get<string>("type", "Type", inTerraform: new("ACCOUNT"), inCloudFormation: null),
    };
}
