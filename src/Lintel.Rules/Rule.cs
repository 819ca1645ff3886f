using Lintel.Cloud;
using Lintel.Generated;

namespace Lintel.Rules;

/// <summary>A check. Found by the generator; its slug is derived from its folder and its name and is its identity.</summary>
[Discovered]
public abstract class Rule
{
    private string? _slug;

    /// <summary><c>sqs-queue-encrypted</c> for <c>Sqs/QueueEncrypted.cs</c>.</summary>
    public virtual string Slug => _slug ??= RuleSlug.Of(GetType());

    public abstract RuleDefinition Definition { get; }

    /// <summary>Whether it can say what mends a failure.</summary>
    public virtual bool Mends => false;

    /// <summary>A verdict for each member of the rule's population, in source order. Nothing for an empty population.</summary>
    public abstract IEnumerable<Judgement> Judge(Architecture architecture);

    public sealed override string ToString() => Slug;
}
