using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Acm;

/// <summary>A certificate of ACM. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html</summary>
public sealed record Certificate : Resource, IResource<Certificate>
{
    public static ResourceTypes Types => new("aws_acm_certificate", "AWS::CertificateManager::Certificate");

    public Setting<string> DomainName { get; private init; }

    /// <summary><c>DNS</c> or <c>EMAIL</c>; absent for an imported certificate and for one of a private authority.</summary>
    public Setting<string> ValidationMethod { get; private init; }

    /// <summary>The certificate itself, where it was made elsewhere and is imported.</summary>
    public Setting<string> ImportedBody { get; private init; }

    public Setting<string> PrivateKey { get; private init; }

    public Setting<string> PrivateAuthority { get; private init; }

    public Setting<string> KeyAlgorithm { get; private init; }

    public Setting<string> TransparencyLogging { get; private init; }

    public static Certificate Read(Reader from) => new()
    {
        DomainName          = from.Get<string>("domain_name",               "DomainName"),
        ValidationMethod    = from.Get<string>("validation_method", "ValidationMethod", null, new Default<string>("EMAIL")),
        ImportedBody        = from.Get<string>("certificate_body",          null),
        PrivateKey          = from.Get<string>("private_key",               null),
        PrivateAuthority    = from.Get<string>("certificate_authority_arn", "CertificateAuthorityArn"),
        KeyAlgorithm        = from.Get("key_algorithm",                     "KeyAlgorithm", otherwise: "RSA_2048"),
        TransparencyLogging = from.Get("options.certificate_transparency_logging_preference", "CertificateTransparencyLoggingPreference", otherwise: "ENABLED"),
    };
}
