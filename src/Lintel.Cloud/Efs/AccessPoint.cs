using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Efs;

/// <summary>An entry into a file system with a user and a root of its own. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-accesspoint.html</summary>
public sealed record AccessPoint : Resource, IResource<AccessPoint>
{
    public static ResourceTypes Types => new("aws_efs_access_point", "AWS::EFS::AccessPoint");

    public Setting<string> FileSystem { get; private init; }

    /// <summary>The folder clients see as root.</summary>
    public Setting<string> RootPath { get; private init; }

    /// <summary>The user id that replaces the client's.</summary>
    public Setting<long> UserId { get; private init; }

    public static AccessPoint Read(Reader from) => new()
    {
        FileSystem = from.Get<string>("file_system_id", "FileSystemId"),
        RootPath   = from.Get("root_directory.path",    "RootDirectory.Path", otherwise: "/"),
        UserId     = from.Get<long>("posix_user.uid",   "PosixUser.Uid"),
    };
}
