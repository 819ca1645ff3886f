using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Stacks;

/// <summary>Evaluates all of a stack, so that its faults are found, and looks for circles among its resources.</summary>
internal static class StackChecks
{
    public static void Run(Stack stack)
    {
        foreach (var parameter in stack.Sections[Sections.Parameters].Members)
            stack.RefOrNull(parameter.Name, parameter.NamePlace);
        foreach (var condition in stack.Sections[Sections.Conditions].Members)
            stack.ConditionOrNull(condition.Name, condition.NamePlace);
        foreach (var output in stack.Sections[Sections.Outputs].Members)
            Evaluate(stack, output.Value as MapNode);
        foreach (var rule in stack.Sections[Sections.Rules].Members)
            Assert(stack, rule);
        var needs = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var resource in stack.Resources.Where(resource => resource.Exists is not { IsKnown: true, AsBool: false }))
            needs[resource.Address] = Needs(stack, resource);
        var circles = Circles(needs);
        foreach (var resource in stack.Resources.Where(resource => circles.Contains(resource.Address)))
            stack.Deployment.Diagnostics.Add(StackDiagnostics.Cycle($"Resource {resource.Member.Name}", resource.Member.NamePlace));
    }

    private static void Evaluate(Stack stack, MapNode? output)
    {
        var made = output?.TextOrNull("Condition") is not { } name || stack.ConditionOrNull(name, output.Place) is not { IsKnown: true, AsBool: false };
        if (made && output?.ValueOrNull("Value") is { } value)
            stack.Evaluator.Evaluate(value);
    }

    private static HashSet<string> Needs(Stack stack, StackResource resource)
    {
        var marks = Marks.None;
        foreach (var name in resource.Body.Names)
            marks = Marks.Union(marks, resource.Body.PropertyOrNull(name)?.Value.DeepMarks() ?? Marks.None);
        var needs = marks.References.ToHashSet(StringComparer.Ordinal);
        foreach (var name in resource.DependsOn)
        {
            if (stack.ResourceOrNull(name.Text) is { } other)
                needs.Add(other.Address);
            else
                stack.Deployment.Diagnostics.Add(StackDiagnostics.UnknownDependency(name.Text, stack.Evaluator.Known(stack.ResourceNames), name.Place));
        }

        return needs;
    }

    /// <summary>What is in a circle, or between two of them: all that is left when nothing can be made that waits for nothing.</summary>
    private static HashSet<string> Circles(Dictionary<string, HashSet<string>> needs)
    {
        foreach (var (_, needed) in needs)
            needed.RemoveWhere(other => !needs.ContainsKey(other));
        Peel(needs);
        // What only waits for a circle is in none itself.
        var reversed = needs.Keys.ToDictionary(key => key, _ => new HashSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var (address, needed) in needs)
        {
            foreach (var other in needed)
                reversed[other].Add(address);
        }

        Peel(reversed);
        return reversed.Keys.ToHashSet(StringComparer.Ordinal);
    }

    private static void Peel(Dictionary<string, HashSet<string>> needs)
    {
        var waiting = needs.Keys.ToDictionary(key => key, _ => new List<string>(), StringComparer.Ordinal);
        foreach (var (address, needed) in needs)
        {
            foreach (var other in needed)
                waiting[other].Add(address);
        }

        var free = new System.Collections.Generic.Stack<string>(needs.Where(pair => pair.Value.Count == 0).Select(pair => pair.Key));
        while (free.TryPop(out var next))
        {
            needs.Remove(next);
            foreach (var other in waiting[next])
            {
                if (needs.TryGetValue(other, out var left) && left.Remove(next) && left.Count == 0)
                    free.Push(other);
            }
        }
    }

    private static void Assert(Stack stack, Member rule)
    {
        if (rule.Value is not MapNode entry || (entry.ValueOrNull("RuleCondition") is { } condition && Flags.Of(condition, stack.Evaluator) is not { IsKnown: true, AsBool: true }))
            return;
        foreach (var assertion in (entry.ValueOrNull("Assertions") as ListNode)?.Items.OfType<MapNode>() ?? [])
        {
            if (assertion.ValueOrNull("Assert") is { } test && Flags.Of(test, stack.Evaluator) is { IsKnown: true, AsBool: false })
                stack.Deployment.Diagnostics.Add(StackDiagnostics.FailedAssertion(rule.Name, assertion.TextOrNull("AssertDescription") ?? "An assertion fails.", test.Place));
        }
    }
}
