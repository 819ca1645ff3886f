using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Common;

/// <summary>
/// An IAM policy as its statements, whichever way it was written: a JSON text, a heredoc with gaps, <c>jsonencode</c>, an
/// <c>aws_iam_policy_document</c>, a CloudFormation object. What is not known of it stays unknown, and nothing else does.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
/// </summary>
public sealed record PolicyDocument
{
    /// <summary>The property that holds it.</summary>
    public Setting<string> Text { get; private init; }

    public SettingList<PolicyStatement> Statements { get; private init; }

    /// <summary>Whether the resource has such a document at all.</summary>
    public Verdict Exists => Text.IsSet | !Statements.IsEmpty;

    /// <summary>The statements that allow.</summary>
    public SettingList<PolicyStatement> Allowing => Statements.Where(statement => statement.Allows);

    /// <summary>This document, or the other one where this one is not there.</summary>
    public PolicyDocument Or(PolicyDocument other) => Exists.Kind == VerdictKind.Fail ? other : this;

    public static PolicyDocument Read(Reader from, string? terraform, string? cloudFormation) => new()
    {
        Text = from.Get<string>(terraform, cloudFormation),
        Statements = PolicyReading.Statements(from, terraform, cloudFormation),
    };
}
