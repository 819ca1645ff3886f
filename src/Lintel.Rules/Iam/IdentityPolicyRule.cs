using System.Collections.Immutable;
using Lintel.Cloud;
using Lintel.Cloud.Common;
using Lintel.Cloud.Iam;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Iam;

/// <summary>A check on every statement of what identities may do: policies of their own and policies inside of roles. One finding for each statement that offends.</summary>
public abstract class IdentityPolicyRule : Rule
{
    public sealed override IEnumerable<Judgement> Judge(Architecture architecture) =>
        architecture.All<Policy>().SelectMany(policy => Judge(policy, policy.Document))
            .Concat(architecture.All<Role>().SelectMany(role => role.InlinePolicies.Items.SelectMany(document => Judge(role, document))));

    protected abstract Verdict Offends(PolicyStatement statement);

    /// <summary>Parts of the check that other scanners make apart.</summary>
    protected virtual ImmutableArray<Aspect> Aspects(PolicyStatement statement) => [];

    /// <summary>What is wrong with a statement, as a clause without a full stop.</summary>
    protected abstract string Explain(PolicyStatement statement);

    /// <summary>The action at whose line the finding stands; where there is none, it stands at the statement.</summary>
    protected virtual Setting<string> Deciding(PolicyStatement statement) => default;

    private IEnumerable<Judgement> Judge(Resource subject, PolicyDocument document)
    {
        var offending = document.Statements.Where(Offends).Items;
        if (offending.IsEmpty)
            return [new Judgement(subject, document.Statements.All(statement => !Offends(statement)), Evidence.Of(document.Text))];
        return offending.Select(statement => new Judgement(
            subject, !Offends(statement), Evidence.Saying(Explain(statement), Deciding(statement).Location ?? statement.Location)) { Aspects = Aspects(statement) });
    }
}
