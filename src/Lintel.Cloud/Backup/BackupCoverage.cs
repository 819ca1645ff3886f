using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Backup;

/// <summary>Whether a selection of a backup plan includes a resource. https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html</summary>
public static class BackupCoverage
{
    /// <summary>By ARN or by one of the tags, not excluded, and with all the tags that are asked for.</summary>
    public static Verdict Covers(this BackupSelection selection, Resource resource)
    {
        var byArn = selection.Resources.Any(arn => Names(arn, resource));
        var byTag = selection.AnyTags.Any(tag => Has(resource, tag));
        var byAllTags = !selection.AllTags.IsEmpty & selection.Resources.IsEmpty & selection.AnyTags.IsEmpty;
        var excluded = selection.NotResources.Any(arn => Names(arn, resource));
        return (byArn | byTag | byAllTags) & selection.AllTags.All(tag => Has(resource, tag)) & !excluded & !selection.HasOtherConditions;
    }

    /// <summary>Everything here that AWS Backup can protect.</summary>
    public static IEnumerable<Resource> Protectable(this Architecture architecture) =>
        architecture.Everything().Where(resource => ArnOf(resource) is not null);

    /// <summary>Whether a selection includes anything; something unseen counts as long as it may exist.</summary>
    public static Verdict Includes(this Architecture architecture, BackupSelection selection) =>
        Verdict.Any(architecture.Protectable().Select(selection.Covers)) | (architecture.World.Open is null ? Verdict.Fail : Verdict.Unknown);

    /// <summary>Whether an ARN, a pattern of ARNs or a reference means the resource.</summary>
    private static Verdict Names(Setting<string> arn, Resource resource)
    {
        if (arn.TryGet(out var pattern))
            return ArnOf(resource) is { } own ? PolicyPattern.Matches(pattern, own) ? Verdict.Pass : MayMatch(pattern, own) : Verdict.Of(pattern == "*");
        return Pointing.At(resource, arn);
    }

    private static Verdict Has(Resource resource, SelectionTag tag) =>
        tag.Key.Satisfies(key => tag.Value.Satisfies(value => resource.Tags[key].IsPresentAnd(own => own == value)));

    // A pattern for single resources may name this one, whose id is not known before it is made.
    private static Verdict MayMatch(string pattern, string own)
    {
        var kind = own[..(own.LastIndexOf(Placeholder, StringComparison.Ordinal) is var at and >= 0 ? at : own.Length)];
        var parts = pattern.Split(':', 6);
        var ownParts = kind.Split(':', 6);
        return parts.Length == 6 && ownParts.Length == 6 && parts[2] == ownParts[2]
            && (parts[5].StartsWith(ownParts[5], StringComparison.Ordinal) || ownParts[5].StartsWith(parts[5].Split('*')[0], StringComparison.Ordinal))
            ? Verdict.Unknown : Verdict.Fail;
    }

    private const string Placeholder = "any";

    private static string? ArnOf(Resource resource) => resource.Type switch
    {
        "aws_db_instance" or "AWS::RDS::DBInstance" => Arn(resource, "rds", "db:"),
        "aws_rds_cluster" or "AWS::RDS::DBCluster" or "aws_docdb_cluster" or "AWS::DocDB::DBCluster" or "aws_neptune_cluster" or "AWS::Neptune::DBCluster"
            => Arn(resource, "rds", "cluster:"),
        "aws_redshift_cluster" or "AWS::Redshift::Cluster" => Arn(resource, "redshift", "cluster:"),
        "aws_efs_file_system" or "AWS::EFS::FileSystem" => Arn(resource, "elasticfilesystem", "file-system/"),
        "aws_dynamodb_table" or "AWS::DynamoDB::Table" => Arn(resource, "dynamodb", "table/"),
        "aws_ebs_volume" or "AWS::EC2::Volume" => Arn(resource, "ec2", "volume/"),
        "aws_instance" or "AWS::EC2::Instance" => Arn(resource, "ec2", "instance/"),
        "aws_s3_bucket" or "AWS::S3::Bucket" => "arn:aws:s3:::" + Placeholder,
        _ => null,
    };

    private static string Arn(Resource resource, string service, string kind) =>
        $"arn:aws:{service}:{resource.Region ?? "any-region"}:000000000000:{kind}{Placeholder}";
}
