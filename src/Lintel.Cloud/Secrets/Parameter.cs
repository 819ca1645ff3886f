using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Secrets;

/// <summary>A parameter of Systems Manager. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html</summary>
public sealed record Parameter : Resource, IResource<Parameter>, IHoldsSecret
{
    public static ResourceTypes Types => new("aws_ssm_parameter", "AWS::SSM::Parameter") { Names = [("name", "Name")] };

    public Setting<string> ParameterName { get; private init; }

    /// <summary><c>String</c>, <c>StringList</c> or <c>SecureString</c>.</summary>
    public Setting<string> Kind { get; private init; }

    /// <summary>The value; never shown.</summary>
    public Setting<string> Value { get; private init; }

    public Setting<string> KmsKey { get; private init; }

    public Verdict IsSecure => Kind.IsText("SecureString");

    SettingList<Setting<string>> IHoldsSecret.SecretTexts => SettingList<Setting<string>>.Of(IsSecure.Kind == VerdictKind.Fail ? [] : [Value]);

    public static Parameter Read(Reader from) => new()
    {
        ParameterName = from.Get<string>("name",      "Name"),
        Kind          = from.Get<string>("type",      "Type"),
        Value         = from.GetSecret("value",       "Value").Or(from.GetSecret("insecure_value", null)).Or(from.GetSecret("value_wo", null)),
        KmsKey        = from.Get<string>("key_id",    null),
    };
}
