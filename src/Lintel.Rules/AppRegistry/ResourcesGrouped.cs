using Lintel.Rules.Common;

namespace Lintel.Rules.AppRegistry;

public sealed class ResourcesGrouped : BaselineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The resources of the workload are one application",
        Fails = "Nothing ties the resources of the workload together",
        Severity = Severity.Low,
        Practices = [new(Cost04.Bp01, OnPass.Supports, OnFailure.Nothing), new(Ops02.Bp01, OnPass.Supports, OnFailure.Nothing)],
        Effort = Effort.Small,
        Absence = AbsenceTier.Workload,
    };

    protected override string[] Types { get; } =
    [
        "aws_servicecatalogappregistry_application", "aws_resourcegroups_group", "AWS::ServiceCatalogAppRegistry::Application",
        "AWS::ResourceGroups::Group",
    ];
}
