using System.Collections.Frozen;
using Lintel.Cloud;
using Lintel.Framework.Workloads;
using Lintel.Language.Resources;

namespace Lintel.Engine.Loading;

/// <summary>Tells what of a workload a root is: as declared, else by what kinds of things it holds.</summary>
internal static class ScopeFinder
{
    private static readonly FrozenSet<string> Network = Set("aws_vpc", "aws_subnet", "aws_default_vpc", "AWS::EC2::VPC", "AWS::EC2::Subnet");

    private static readonly FrozenSet<string> Compute = Set(
        "aws_instance", "aws_autoscaling_group", "aws_ecs_service", "aws_eks_node_group", "aws_eks_cluster", "aws_lambda_function", "aws_apprunner_service",
        "aws_batch_compute_environment", "aws_elastic_beanstalk_environment", "aws_spot_fleet_request", "aws_lightsail_instance",
        "AWS::EC2::Instance", "AWS::AutoScaling::AutoScalingGroup", "AWS::ECS::Service", "AWS::EKS::Cluster", "AWS::Lambda::Function",
        "AWS::Serverless::Function");

    private static readonly FrozenSet<string> Entry = Set(
        "aws_lb", "aws_alb", "aws_elb", "aws_api_gateway_rest_api", "aws_apigatewayv2_api", "aws_cloudfront_distribution", "aws_lambda_function_url",
        "aws_appsync_graphql_api", "aws_globalaccelerator_accelerator", "aws_transfer_server",
        "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::ElasticLoadBalancing::LoadBalancer", "AWS::ApiGateway::RestApi", "AWS::ApiGatewayV2::Api",
        "AWS::CloudFront::Distribution", "AWS::Serverless::Api", "AWS::Serverless::HttpApi");

    private static readonly FrozenSet<string> Data = Set(
        "aws_db_instance", "aws_rds_cluster", "aws_dynamodb_table", "aws_s3_bucket", "aws_efs_file_system", "aws_elasticache_replication_group",
        "aws_elasticache_cluster", "aws_docdb_cluster", "aws_neptune_cluster", "aws_redshift_cluster", "aws_opensearch_domain", "aws_elasticsearch_domain",
        "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::DynamoDB::Table", "AWS::S3::Bucket", "AWS::EFS::FileSystem",
        "AWS::ElastiCache::ReplicationGroup", "AWS::Serverless::SimpleTable");

    public static Scope Find(RootKind kind, Architecture architecture, ReviewOptions options)
    {
        if (options.Scope is { } word && ScopeWords.KindOrNull(word) is { } declared)
            return Scope.Declare(declared);
        var types = architecture.Source.Resources
            .Where(resource => resource.Mode == ResourceMode.Managed).Select(resource => resource.Type).ToHashSet(StringComparer.Ordinal);
        return Scope.Infer(kind, new ScopeSigns(Network.Overlaps(types), Compute.Overlaps(types), Entry.Overlaps(types), Data.Overlaps(types)));
    }

    private static FrozenSet<string> Set(params string[] types) => types.ToFrozenSet(StringComparer.Ordinal);
}
