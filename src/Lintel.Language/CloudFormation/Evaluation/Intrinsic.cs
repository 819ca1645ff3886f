using Lintel.Generated;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Evaluation;

/// <summary>A function of CloudFormation's template language. Found by the generator.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html</remarks>
[Discovered]
internal abstract class Intrinsic
{
    /// <summary>The long form: <c>Fn::Join</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The value. What a user did wrong goes through <see cref="TemplateEvaluator.Fail"/>; nothing is thrown.</summary>
    public abstract Value Call(Node argument, TemplateEvaluator evaluator);

    /// <summary>The part of the template that the call stands for, where it only chooses one; null where it computes something new.</summary>
    public virtual Choice? Choose(Node argument, TemplateEvaluator evaluator) => null;
}

/// <summary>What a call that chooses comes to.</summary>
/// <param name="Node">The chosen node; null where nothing is chosen or it is not known what.</param>
/// <param name="Reason">Why it is not known; null when it is.</param>
internal sealed record Choice(Node? Node, string? Reason = null);
