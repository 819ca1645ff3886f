using Lintel.Cloud;
using Lintel.Cloud.ApiGateway;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.ApiGateway;

/// <summary>A check on the stages of APIs of both kinds.</summary>
public abstract class StageRule : Rule
{
    public sealed override IEnumerable<Judgement> Judge(Architecture architecture) =>
        Population.Judge<RestStage>(architecture, _ => Population.Everyone, stage => Holds(stage, architecture), Look)
            .Concat(Population.Judge<HttpStage>(architecture, _ => Population.Everyone, Holds, Look));

    protected abstract Verdict Holds(RestStage stage, Architecture architecture);

    protected abstract Verdict Holds(HttpStage stage);

    protected abstract Evidence Look(RestStage stage);

    protected abstract Evidence Look(HttpStage stage);
}
