using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Terraform.Configuration;

namespace Lintel.Language.Terraform.Instances;

/// <summary>
/// Evaluates a long chain of locals from its far end, with a list instead of the stack: lazily, ten thousand of them would each wait for the next.
/// </summary>
internal static class LocalChain
{
    public static void Evaluate(ModuleInstance module, string name)
    {
        var waiting = new Stack<(ConfigAttribute Local, bool Ready)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Push(name);
        while (waiting.TryPop(out var next))
        {
            if (next.Ready)
            {
                module.EvaluateLocal(next.Local, next.Local.NamePlace);
                continue;
            }

            waiting.Push((next.Local, true));
            foreach (var used in References.Roots(next.Local.Value))
            {
                if (used is GetAttributeExpression { Source: VariableExpression { Name: "local" } } reference)
                    Push(reference.Name);
            }
        }

        void Push(string local)
        {
            if (seen.Add(local) && !module.IsEvaluated(local) && module.Configuration.Locals.TryGetValue(local, out var found))
                waiting.Push((found, false));
        }
    }
}
