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
            "b4378389-a9aa-44ee-91e7-ef183f11079e", "iam_managed_policy_applied_to_a_user", "iam_policy_on_user",
            "edc95c10-7366-4f30-9b4b-f995c84eceb5", "0e5872b4-19a0-4165-8b2f-56d9e14b909f", "e4239438-e639-44aa-adb8-866e400e3ade",
            "IAM_NO_POLICY_ON_USER",
        ],
    };

    public override IEnumerable<Judgement> Judge(Architecture architecture)
    {
        foreach (var policy in architecture.All<Policy>().Where(policy => policy.IsForUser))
            yield return new Judgement(policy, None, Evidence.Of(policy.Identity));
        foreach (var policy in architecture.All<Policy>().Where(policy => policy.NamesUsers.Kind == VerdictKind.Pass))
            yield return new Judgement(policy, None, Evidence.Saying("it names users", policy.Location));
        foreach (var user in architecture.All<User>().Where(user => user.HasOwnPolicies.Kind == VerdictKind.Pass))
            yield return new Judgement(user, None, Evidence.Saying("policies stand in the user itself", user.Location));
        foreach (var attachment in architecture.All<PolicyAttachment>())
            yield return new Judgement(attachment, attachment.Users.IsEmpty, Evidence.Saying("it is attached to a user", Place(attachment)));
    }

    private static Verdict None { get; } = !Population.Everyone;

    private static Location? Place(PolicyAttachment attachment) => attachment.Users.Select(user => user.Location).FirstOrDefault(place => place is not null);
}
