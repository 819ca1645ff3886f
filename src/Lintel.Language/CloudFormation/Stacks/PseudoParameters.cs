using Lintel.Language.Resources;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Stacks;

/// <summary>The parameters that every template has.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html</remarks>
internal static class PseudoParameters
{
    public static readonly string[] Names =
    [
        "AWS::AccountId", "AWS::NoValue", "AWS::NotificationARNs", "AWS::Partition", "AWS::Region", "AWS::StackId", "AWS::StackName", "AWS::URLSuffix",
    ];

    /// <summary>The value; null when there is no such parameter.</summary>
    public static Value? OrNull(string name, CloudFormationOptions options) => name switch
    {
        "AWS::Region" => Given(name, options.Region, "the Region is chosen when the stack is deployed"),
        "AWS::StackName" => Given(name, options.StackName, "the stack is named when it is deployed"),
        "AWS::Partition" => Value.String(Partition.Of(options.Region).Name),
        "AWS::URLSuffix" => Value.String(Partition.Of(options.Region).DnsSuffix),
        "AWS::AccountId" => Given(name, null, "the account is chosen when the stack is deployed"),
        "AWS::StackId" => Given(name, null, "known when the stack is deployed"),
        "AWS::NotificationARNs" => Value.UnknownOf(DataType.ListOf(DataType.String), new Unknown("given when the stack is deployed", new Symbol(name, ""))),
        "AWS::NoValue" => Value.DynamicNull,
        _ => null,
    };

    private static Value Given(string name, string? text, string otherwise) =>
        text is not null ? Value.String(text) : Value.UnknownOf(DataType.String, new Unknown(otherwise, new Symbol(name, ""), NotNull: true));
}
