using Lintel.Cloud.SageMaker;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.SageMaker;

public sealed class NotebookWithoutInternet : Rule<Notebook>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Notebooks reach the Internet through the VPC alone",
        Fails = "The notebook reaches the Internet past all rules of the network",
        Severity = Severity.Medium,
        Practices = [new(Sec05.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_122", "sagemaker_enabling_internet_access", "SAGEMAKER_NOTEBOOK_NO_DIRECT_INTERNET_ACCESS", "SageMaker.1",
            "sagemaker_notebook_instance_without_direct_internet_access_configured", "88d55d94-315d-4564-beee-d2d725feab11",
        ],
        Replaces = true,
    };

    protected override Verdict Holds(Notebook notebook) => notebook.InternetAccess.IsText("Disabled");

    protected override Evidence Look(Notebook notebook) => notebook.InternetAccess;
}
