using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Transfer;

/// <summary>A user that a Transfer Family server manages itself. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-user.html</summary>
public sealed record TransferUser : Resource, IResource<TransferUser>
{
    public static ResourceTypes Types => new("aws_transfer_user", "AWS::Transfer::User");

    public Setting<string> Server { get; private init; }

    public Setting<string> Role { get; private init; }

    public Setting<string> HomeDirectory { get; private init; }

    /// <summary><c>PATH</c> shows the bucket's real paths, <c>LOGICAL</c> only the mapped ones.</summary>
    public Setting<string> HomeDirectoryType { get; private init; }

    /// <summary>The paths a user sees, by what stands behind them.</summary>
    public SettingList<Setting<string>> Mappings { get; private init; }

    public Setting<string> SessionPolicy { get; private init; }

    public static TransferUser Read(Reader from) => new()
    {
        Server            = from.Get<string>("server_id",         "ServerId"),
        Role              = from.Get<string>("role",              "Role"),
        HomeDirectory     = from.Get<string>("home_directory",    "HomeDirectory"),
        HomeDirectoryType = from.Get("home_directory_type",       "HomeDirectoryType", otherwise: "PATH"),
        Mappings          = from.Blocks("home_directory_mappings", "HomeDirectoryMappings", mapping => mapping.Get<string>("target", "Target")),
        SessionPolicy     = from.Get<string>("policy",            "Policy"),
    };
}
