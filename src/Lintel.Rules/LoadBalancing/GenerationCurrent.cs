using Lintel.Cloud;
using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.LoadBalancing;

public sealed class GenerationCurrent : Rule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Load balancers are of the current generation",
        Fails = "A Classic Load Balancer knows neither paths nor hosts and gets no new features",
        Severity = Severity.Low,
        Practices = [new(Perf04.Bp04, OnPass.Proves, OnFailure.Weakens), new(Perf05.Bp06, OnPass.Proves, OnFailure.Weakens)],
        Effort = Effort.Medium,
    };

    public override IEnumerable<Judgement> Judge(Architecture architecture) =>
        architecture.All<LoadBalancer>().Select(balancer => new Judgement(balancer, Verdict.All([]), Evidence.Of(balancer.Kind)))
            .Concat(architecture.All<ClassicLoadBalancer>().Select(balancer =>
                new Judgement(balancer, balancer.IsCertain ? Verdict.Any([]) : Verdict.Unknown, Evidence.Saying("it is a Classic Load Balancer", balancer.Location))));
}
