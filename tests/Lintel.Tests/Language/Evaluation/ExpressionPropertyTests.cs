using FsCheck;
using FsCheck.Fluent;
using Lintel.Language.Diagnostics;
using Lintel.Language.Evaluation;
using Lintel.Language.Hcl;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Tests.Language.Evaluation;

/// <summary>What holds for every expression whatsoever.</summary>
public sealed class ExpressionPropertyTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(1500).WithReplay(20261128, 41);

    private static readonly Arbitrary<(string Text, Inputs Inputs, int Forgotten)> Cases = Arb.From(
        from text in ExpressionGenerator.Any
        from inputs in Inputs.Known
        from forgotten in Gen.Choose(1, 511)
        select (text, inputs, forgotten));

    [Fact]
    public void Known_inputs_give_a_known_value_or_an_error_and_the_same_each_time() => Check.One(Thorough, Prop.ForAll(Cases, item =>
    {
        var value = ValueOrNull(item.Text, item.Inputs);
        var again = ValueOrNull(item.Text, item.Inputs);
        // A null without a type makes every call unknown, in Terraform too.
        var isKnown = value is null || value.IsWhollyKnown || item.Text.Contains("null", StringComparison.Ordinal);
        var isSame = value is null || again is null ? value is null && again is null : !value.IsWhollyKnown || Refinement.Fault(value, again) is null;
        return (isKnown && isSame).Label(Case(item, item.Inputs));
    }));

    [Fact]
    public void What_is_known_with_unknown_inputs_stays_when_they_become_known() => Check.One(Thorough, Prop.ForAll(Cases, item =>
    {
        var forgetful = item.Inputs.Forget(item.Forgotten);
        var fault = ValueOrNull(item.Text, forgetful) is { } said && ValueOrNull(item.Text, item.Inputs) is { } truth ? Refinement.Fault(said, truth) : null;
        return (fault is null).Label($"{fault}\n{Case(item, forgetful)}");
    }));

    [Fact]
    public void A_printed_value_is_read_as_the_value_again() => Check.One(Thorough, Prop.ForAll(Cases, item =>
    {
        if (ValueOrNull(item.Text, item.Inputs) is not { IsWhollyKnown: true } value)
            return true.ToProperty();
        var printed = ConsoleFormat.Format(value);
        // What a division by zero gives has no notation.
        if (printed.Contains("Inf", StringComparison.Ordinal))
            return true.ToProperty();
        var fault = ValueOrNull(printed, item.Inputs) is { } read ? Refinement.Fault(value, read) : "it cannot be read";
        return (fault is null).Label($"{fault}\n{printed}\n{Case(item, item.Inputs)}");
    }));

    [Fact]
    public void The_type_that_the_console_gives_is_the_type_of_the_value() => Check.One(Thorough, Prop.ForAll(Cases, item =>
    {
        if (ValueOrNull(item.Text, item.Inputs) is not { IsWhollyKnown: true } value)
            return true.ToProperty();
        return (ValueOrNull($"type({item.Text})", item.Inputs) is { } type && ConsoleFormat.Format(type) == value.Type.ToString()).Label(Case(item, item.Inputs));
    }));

    private static Value? ValueOrNull(string text, Inputs inputs)
    {
        var source = new SourceFile("main.tf", text + "\n");
        var (syntax, faults) = HclParser.ParseExpression(source);
        if (faults.Any(fault => fault.Level == DiagnosticLevel.Error))
            throw new InvalidOperationException($"{faults[0]}: {text}");
        var diagnostics = new DiagnosticBag();
        var value = new Evaluator(source, inputs, diagnostics, new EvaluationBudget(2_000_000, 16 * 1024 * 1024)).Evaluate(syntax);
        return diagnostics.ToImmutable().Any(diagnostic => diagnostic.Level == DiagnosticLevel.Error) ? null : value;
    }

    private static string Case((string Text, Inputs, int) item, Inputs inputs) => $"{item.Text}\n{inputs}";
}
