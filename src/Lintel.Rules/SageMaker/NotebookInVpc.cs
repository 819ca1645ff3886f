using Lintel.Cloud.SageMaker;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.SageMaker;

public sealed class NotebookInVpc : Rule<Notebook>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Notebooks stand in a VPC",
        Fails = "The notebook stands in a network of AWS",
        Severity = Severity.Low,
        Practices = [new(Sec05.Bp01, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "sagemaker_notebook_not_placed_in_vpc", "SAGEMAKER_NOTEBOOK_INSTANCE_INSIDE_VPC", "SageMaker.2",
            "sagemaker_notebook_instance_vpc_settings_configured", "9c7028d9-04c2-45be-b8b2-1188ccaefb36",
        ],
        Replaces = true,
    };

    protected override Verdict Holds(Notebook notebook) => notebook.Subnet.IsNamed;

    protected override Evidence Look(Notebook notebook) => notebook.Subnet;
}
