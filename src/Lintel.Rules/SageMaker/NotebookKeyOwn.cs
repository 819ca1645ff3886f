using Lintel.Cloud.SageMaker;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.SageMaker;

public sealed class NotebookKeyOwn : Rule<Notebook>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Volumes of notebooks have a key that the workload controls",
        Fails = "The volume is encrypted with a key that AWS owns",
        Severity = Severity.Low,
        Practices = [new(Sec08.Bp01, OnPass.Supports, OnFailure.Nothing)],
        Aliases =
        [
            "CKV_AWS_187", "sagemaker_notebook_instance_without_kms", "sagemaker_data_encryption_disabled",
            "SAGEMAKER_NOTEBOOK_INSTANCE_KMS_KEY_CONFIGURED", "sagemaker_notebook_instance_encryption_enabled",
            "f3674e0c-f6be-43fa-b71c-bf346d1aed99", "709e6da6-fa1f-44cc-8f17-7f25f96dadbe",
        ],
        Replaces = true,
    };

    protected override Verdict Holds(Notebook notebook) => notebook.KmsKey.IsNamed;

    protected override Evidence Look(Notebook notebook) => notebook.KmsKey;
}
