using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.OpenSearch;

/// <summary>The logs of a search domain, which one dialect writes as blocks and the other as a map. https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html</summary>
internal static class DomainLog
{
    private static readonly string[] Types = ["INDEX_SLOW_LOGS", "SEARCH_SLOW_LOGS", "ES_APPLICATION_LOGS", "AUDIT_LOGS"];

    /// <summary>The types of the logs that are published.</summary>
    public static SettingList<Setting<string>> All(Reader domain) => domain.IsTerraform
        ? domain.Blocks("log_publishing_options", null)
            .Where(log => log.Get("enabled", null, otherwise: true).Is(true) & IsLogGroup(log.Get<string>("cloudwatch_log_group_arn", null)))
            .Select(log => log.Get<string>("log_type", null))
        : SettingList<Setting<string>>.Of(Types.Select(type => Setting<string>.Known(type, "LogPublishingOptions"))).Where(type => type.Satisfies(name =>
            domain.Get(null, $"LogPublishingOptions.{name}.Enabled", otherwise: false).Is(true)
            & IsLogGroup(domain.Get<string>(null, $"LogPublishingOptions.{name}.CloudWatchLogsLogGroupArn"))));

    // A log that names no group, or a number, goes nowhere: AWS refuses it.
    private static Verdict IsLogGroup(Setting<string> arn) => arn.IsNamed & !arn.IsPresentAnd(text => text.All(char.IsAsciiDigit));
}
