using System.Collections.Immutable;

namespace Lintel.Cloud.Mapping;

/// <summary>The names one kind of resource has in both dialects.</summary>
/// <param name="Terraform">Type in the AWS provider: <c>aws_sqs_queue</c>.</param>
/// <param name="CloudFormation">Type in CloudFormation and the Cloud Control API: <c>AWS::SQS::Queue</c>; empty where it has none.</param>
public sealed record ResourceTypes(string Terraform, string CloudFormation)
{
    /// <summary>Further type names that mean the same: <c>aws_alb</c> for <c>aws_lb</c>.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>Properties, by their names in both dialects, whose literal value others may use instead of a reference: a bucket's name.</summary>
    public ImmutableArray<(string Terraform, string CloudFormation)> Names { get; init; } = [];

    /// <summary>
    /// Types that stand for it, each with the property that says for which: an attribute of a bucket's website configuration means the bucket.
    /// </summary>
    public ImmutableArray<(string Type, string By)> StandIns { get; init; } = [];

    /// <summary>
    /// Satellites, each with the property that names the resource, that are judged even where the resource stands in other sources: a bucket's policy.
    /// </summary>
    public ImmutableArray<(string Type, string By)> ImpliedBy { get; init; } = [];

    public IEnumerable<string> All => [Terraform, .. CloudFormation.Length > 0 ? [CloudFormation] : Array.Empty<string>(), .. Also];
}
