using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lintel.Cloud.Settings;
using Lintel.Language.Diagnostics;
using Lintel.Language.Resources;

namespace Lintel.Cloud.Provisioning;

/// <summary>Asks an architecture how it is provisioned.</summary>
public static class Provision
{
    private static readonly ConditionalWeakTable<Architecture, ProvisioningSettings> Known = [];

    extension(Architecture architecture)
    {
        /// <summary>How these sources are turned into resources.</summary>
        public ProvisioningSettings Provisioning => Known.GetValue(architecture, static key => Read(key));
    }

    private static ProvisioningSettings Read(Architecture architecture)
    {
        var source = architecture.Source;
        var settings = source.Settings;
        var providers = ImmutableArray.CreateBuilder<Setting<string>>();
        foreach (var name in source.Providers.Union(settings.RequiredProviders.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            providers.Add(Setting($"required_providers.{name}.version", settings.RequiredProviders.GetValueOrDefault(name), settings));
        var isRoot = settings.HasProviderBlock || settings.Backend is not null;
        return new ProvisioningSettings
        {
            IsHere = settings.IsKnown,
            // CloudFormation keeps the state itself, and has neither versions of its own nor of providers.
            IsRoot = isRoot ? Verdict.Pass : source.Resources.Any(IsOfTemplate) ? Verdict.Fail : Verdict.Unknown,
            StateStore = Setting("backend", settings.Backend, settings),
            ToolVersion = Setting("required_version", settings.RequiredVersion, settings),
            ProviderVersions = SettingList<Setting<string>>.Of(providers),
            Superseded = [.. source.Diagnostics.Where(IsSuperseded).Select(Use).OfType<SupersededUse>()],
            Scripts = [.. source.Resources.Where(resource => resource.Mode == ResourceMode.Managed && !IsOfTemplate(resource))
                .SelectMany(resource => resource.Body.Blocks("provisioner").Items.Where(IsRemote)).Select(block => new Location(block.Place)).Distinct()],
            Location = settings.Place is { } place ? new Location(place) : FirstOrNull(source),
        };
    }

    private static Setting<string> Setting(string name, string? value, TerraformSettings settings)
    {
        var origin = new Origin(name, Dialect.Terraform);
        return value is null
            ? settings.IsKnown ? Setting<string>.Absent(origin) : Setting<string>.Unknown(origin with { Reason = "the configuration is not here" })
            : new Setting<string>(SettingState.Explicit, value, origin with { Place = settings.Place });
    }

    private static bool IsOfTemplate(ResolvedResource resource) => resource.Dialect == Dialect.CloudFormation;

    // By what it holds: what runs beside Terraform itself has a command. Its values mean nothing before the machine is there.
    private static bool IsRemote(ResolvedBlock block) => block.Names.Any(name => name is "inline" or "script" or "scripts" or "destination");

    private static bool IsSuperseded(Diagnostic diagnostic) => diagnostic.Code is "deprecated-resource" or "deprecated-argument" or "removed-argument";

    private static SupersededUse? Use(Diagnostic diagnostic) =>
        diagnostic.Subject is { } place ? new SupersededUse(diagnostic.Detail.TrimEnd('.').Replace('"', '`'), new Location(place)) : null;

    private static Location? FirstOrNull(ResolvedSource source) => source.Resources.IsEmpty ? null : new Location(source.Resources[0].Header);
}
