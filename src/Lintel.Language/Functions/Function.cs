using System.Collections.Immutable;
using Lintel.Generated;
using Lintel.Language.Values;

namespace Lintel.Language.Functions;

/// <summary>
/// A function of Terraform's language. Found by the generator. The caller converts the arguments to the parameters' types, refuses nulls,
/// answers unknown arguments and carries marks, except where a parameter says that the function does so itself.
/// </summary>
/// <remarks>https://developer.hashicorp.com/terraform/language/functions</remarks>
[Discovered]
public abstract class Function
{
    public abstract string Name { get; }

    public abstract ImmutableArray<Parameter> Parameters { get; }

    /// <summary>The parameter that takes all further arguments, or null.</summary>
    public virtual Parameter? Rest => null;

    /// <summary>True when the function reads files of the configuration.</summary>
    public virtual bool ReadsFiles => false;

    /// <summary>
    /// True when the result is made of the arguments' own elements, each of which keeps what it was made from. Otherwise the result was
    /// made from all that the arguments were made from.
    /// </summary>
    public virtual bool KeepsElements => false;

    /// <summary>The type of the result for these arguments, of which some may be unknown; dynamic where only the call can tell.</summary>
    public abstract DataType ResultType(ImmutableArray<Value> arguments);

    /// <summary>The same where arguments may be refused by their types, known or not, through <see cref="FunctionContext.Fail"/>.</summary>
    public virtual DataType ResultType(ImmutableArray<Value> arguments, FunctionContext context) => ResultType(arguments);

    /// <summary>What is known of the result all the same when an argument is unknown. Most functions never give null.</summary>
    public virtual Unknown Refine(Unknown why, ImmutableArray<Value> arguments) => why with { NotNull = true, Symbol = null };

    /// <summary>Computes the result. What a user did wrong goes through <see cref="FunctionContext.Fail"/>; nothing is thrown.</summary>
    public abstract Value Call(ImmutableArray<Value> arguments, FunctionContext context);

    /// <summary>The parameter that takes the argument at a place; null when there is none.</summary>
    public Parameter? ParameterAt(int index) => index < Parameters.Length ? Parameters[index] : Rest;
}
