using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.S3;

/// <summary>A rule that moves or deletes objects by age. https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html</summary>
public sealed record LifecycleRule
{
    /// <summary><c>Enabled</c> or <c>Disabled</c>.</summary>
    public Setting<string> Status { get; private init; }

    /// <summary>Age at which current objects are deleted.</summary>
    public Setting<int> ExpirationDays { get; private init; }

    /// <summary>Days after which a version that is no longer current is deleted.</summary>
    public Setting<int> NoncurrentExpirationDays { get; private init; }

    /// <summary>Days after which the parts of an upload that never finished are deleted.</summary>
    public Setting<int> AbortUploadDays { get; private init; }

    /// <summary>Storage classes that objects are moved to.</summary>
    public SettingList<Setting<string>> Transitions { get; private init; }

    public Verdict IsEnabled => Status.IsText("Enabled");

    internal static LifecycleRule Read(Reader from) => new()
    {
        Status                   = from.Get<string>("status", "Status").Or(from.Get<bool>("enabled", null).Select(on => on ? "Enabled" : "Disabled")),
        ExpirationDays           = from.Get<int>("expiration.days", "ExpirationInDays"),
        NoncurrentExpirationDays = from.Get<int>("noncurrent_version_expiration.noncurrent_days", "NoncurrentVersionExpiration.NoncurrentDays")
                                       .Or(from.Get<int>("noncurrent_version_expiration.days", "NoncurrentVersionExpirationInDays")),
        AbortUploadDays          = from.Get<int>("abort_incomplete_multipart_upload.days_after_initiation", "AbortIncompleteMultipartUpload.DaysAfterInitiation")
                                       .Or(from.Get<int>("abort_incomplete_multipart_upload_days", null)),
        Transitions              = from.Blocks("transition", "Transitions", transition => transition.Get<string>("storage_class", "StorageClass")),
    };
}
