using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.LoadBalancing;

/// <summary>What a listener, or a rule of it, does with a request.</summary>
public sealed record RoutingAction
{
    /// <summary><c>forward</c>, <c>redirect</c>, <c>fixed-response</c>, <c>authenticate-oidc</c> or <c>authenticate-cognito</c>.</summary>
    public required Setting<string> Kind { get; init; }

    public required SettingList<Setting<string>> TargetGroups { get; init; }

    /// <summary>The protocol that a redirect leads to; the same as before where none is set.</summary>
    public required Setting<string> RedirectProtocol { get; init; }

    public Verdict Forwards => Kind.IsText("forward");

    public Verdict RedirectsToHttps => Kind.IsText("redirect") & RedirectProtocol.IsText("HTTPS");

    public static RoutingAction Read(Reader from) => new()
    {
        Kind             = from.Get<string>("type",            "Type"),
        TargetGroups     = from.Single("target_group_arn",     "TargetGroupArn")
            .Concat(from.Blocks("forward.target_group",        "ForwardConfig.TargetGroups", group => group.Get<string>("arn", "TargetGroupArn"))),
        RedirectProtocol = from.Get("redirect.protocol",       "RedirectConfig.Protocol", otherwise: "#{protocol}"),
    };
}
