using Lintel.Cloud;
using Lintel.Cloud.Iam;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Iam;

public sealed class UserPolicies : Rule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Users get their rights through groups or roles",
        Fails = "A user has a policy of its own",
        Severity = Severity.Low,
        Practices = [new(Sec02.Bp06, OnPass.Nothing, OnFailure.Refutes), new(Cost02.Bp04, OnPass.Nothing, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_40", "AVD-AWS-0143", "IAM_USER_NO_POLICIES_CHECK", "IAM.2", "iam_policies_attached_to_user",
            "b4378389-a9aa-44ee-91e7-ef183f11079e",
        ],
    };

    public override IEnumerable<Judgement> Judge(Architecture architecture)
    {
        foreach (var policy in architecture.All<Policy>().Where(policy => policy.IsForUser))
            yield return new Judgement(policy, None, Evidence.Of(policy.Identity));
        foreach (var attachment in architecture.All<PolicyAttachment>())
            yield return new Judgement(attachment, attachment.Users.IsEmpty, Evidence.Saying("it is attached to a user", Place(attachment)));
    }

    private static Verdict None { get; } = !Population.Everyone;

    private static Location? Place(PolicyAttachment attachment) => attachment.Users.Select(user => user.Location).FirstOrDefault(place => place is not null);
}
