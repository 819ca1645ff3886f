using Lintel.Server.Aws;
using Lintel.Server.Aws.Errors;

namespace Lintel.Server.Tagging;

/// <summary>Finds out whether the caller owns what is to be tagged.</summary>
internal static class TaggedResource
{
    /// <summary>Throws a <see cref="ResourceNotFoundException"/> when the ARN is of nothing that the caller owns.</summary>
    public static async Task CheckAsync(Call call, string arn)
    {
        var sql = arn.Split(':') is ["arn", _, "wellarchitected", _, _, var resource]
            ? resource.Split('/')[0] switch
            {
                "workload" => "select count(*) from workloads where id = @id and owner = @Account and region = @Region",
                "lens" => "select count(*) from lenses where arn = @arn and owner = @Account and is_deleted = 0",
                "profile" => "select count(*) from profiles where arn = @arn and owner = @Account and is_deleted = 0",
                "review-template" => "select count(*) from review_templates where arn = @arn and owner = @Account",
                _ => null,
            }
            : null;
        var id = arn[(arn.LastIndexOf('/') + 1)..];
        if (sql is null || await call.Session.ScalarAsync<long>(sql, new { arn, id, call.Account, call.Region }) == 0)
            throw new ResourceNotFoundException("RESOURCE", arn);
    }
}
