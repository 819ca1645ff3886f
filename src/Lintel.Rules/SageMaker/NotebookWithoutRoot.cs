using Lintel.Cloud.SageMaker;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.SageMaker;

public sealed class NotebookWithoutRoot : Rule<Notebook>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Users of notebooks are not root",
        Fails = "Users of the notebook are root on it",
        Severity = Severity.Low,
        Practices = [new(Sec03.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_307", "SAGEMAKER_NOTEBOOK_INSTANCE_ROOT_ACCESS_CHECK", "SageMaker.3",
            "sagemaker_notebook_instance_root_access_disabled",
        ],
    };

    protected override Verdict Holds(Notebook notebook) => notebook.RootAccess.IsText("Disabled");

    protected override Evidence Look(Notebook notebook) => notebook.RootAccess;
}
