using System.Globalization;
using Lintel.Cloud.ApiGateway;
using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Topology;
using Lintel.Cloud.Transfer;

namespace Lintel.Cloud.Blueprints;

/// <summary>Where requests of the public come in: what is made for it, and what the network lets anybody reach.</summary>
internal sealed class InternetFlows : IFlowSource
{
    public IEnumerable<Flow> Find(Site site) => MadeForIt(site).Concat(Reached(site));

    private static IEnumerable<Flow> Reached(Site site) =>
        from step in new Hops(site.Architecture).FromInternet()
        where site.PartOrNull(step.To.Address) is not null
        select new Flow(Flow.Internet, step.To.Address, FlowKind.Request, string.Create(CultureInfo.InvariantCulture, $":{step.Port}"), step.Opening, step.Weakness);

    private static IEnumerable<Flow> MadeForIt(Site site)
    {
        var records = site.Architecture.Everything().ToDictionary(resource => resource.Address, StringComparer.Ordinal);
        foreach (var part in site.Parts)
        {
            if (Why(site, part, records.GetValueOrDefault(part.Address)) is { } why)
                yield return new Flow(Flow.Internet, part.Address, FlowKind.Request, "", why);
        }
    }

    private static string? Why(Site site, Part part, Resource? record) => record switch
    {
        LoadBalancer balancer => balancer.IsInternetFacing.Kind == VerdictKind.Pass ? "it is internet-facing" : null,
        ClassicLoadBalancer classic => classic.PubliclyAccessible.Is(true).Kind == VerdictKind.Pass ? "it is internet-facing" : null,
        RestApi api when api.EndpointTypes.Any(type => type.IsText("PRIVATE")).Kind == VerdictKind.Pass => null,
        Server server when server.EndpointType.IsText("PUBLIC").Kind != VerdictKind.Pass => null,
        _ when part.Kind.IsOpen => "it takes requests of the public",
        _ when part.Kind.IsName && !IsPrivate(site, part) => "the public resolves it",
        _ when site.Links.To(part.Address).Any(link => site.TypeOf(link.From) is "aws_lambda_function_url" or "AWS::Lambda::Url") => "it has a function URL",
        _ => null,
    };

    private static bool IsPrivate(Site site, Part record) =>
        site.Links.Targets(record.Address, "zoneid", "hostedzone").Any(zone => site.Links.Targets(zone, "vpc").Any());
}
