using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lintel.Cloud.Common;
using Lintel.Cloud.Kms;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Iam;

/// <summary>The AWS accounts that the code works in, as far as it names them: in policies of keys, in what identities may use, in policies they have.</summary>
public static class Accounts
{
    private static readonly ConditionalWeakTable<Architecture, Known> Tables = [];

    public static ImmutableHashSet<string> OwnAccounts(this Architecture architecture) =>
        Tables.GetValue(architecture, static key => new Known(Find(key))).Ids;

    /// <summary>Whether it is a whole account, and none of these.</summary>
    public static Verdict IsForeignAccount(this PolicyPrincipal principal, ImmutableHashSet<string> own) => !principal.IsAws ? Verdict.Fail
        : principal.Id.State == SettingState.Unknown ? principal.EndsWith(":root") & !IsOwn(principal.Id)
        : principal.Id.Is(id => IsWhole(id) && AccountOf(id) is { } account && !own.Contains(account));

    // What is made from the caller's identity is the own account.
    private static Verdict IsOwn(Setting<string> id) =>
        id.Raw?.Marks.References.Any(reference => reference.Contains("aws_caller_identity.", StringComparison.Ordinal)) == true ? Verdict.Pass : Verdict.Unknown;

    private static ImmutableHashSet<string> Find(Architecture architecture) =>
    [
        .. architecture.All<Key>().SelectMany(key => key.Policy.Statements.Items).SelectMany(statement => statement.Principals.Items).Select(principal => principal.Id)
            .Concat(architecture.All<Policy>().SelectMany(policy => policy.Document.Statements.Items).SelectMany(statement => statement.Resources.Items))
            .Concat(architecture.All<PolicyAttachment>().Select(attachment => attachment.PolicyArn))
            .Select(setting => setting.TryGet(out var text) ? AccountOf(text) : null).OfType<string>(),
    ];

    private static bool IsWhole(string id) => id.EndsWith(":root", StringComparison.Ordinal) || IsId(id);

    private static string? AccountOf(string id) =>
        IsId(id) ? id : id.Split(':') is ["arn", _, _, _, var account, ..] && IsId(account) ? account : null;

    private static bool IsId(string text) => text.Length == 12 && text.All(char.IsAsciiDigit);

    private sealed record Known(ImmutableHashSet<string> Ids);
}
