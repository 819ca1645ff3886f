using Lintel.Language.Diagnostics;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Checks;

/// <summary>Checks the addresses in <c>moved</c>, <c>removed</c> and <c>import</c> blocks.</summary>
internal sealed class AddressCheck(CheckedModule module, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Place> _imported = new(StringComparer.Ordinal);

    public void Run()
    {
        foreach (var block in module.Configuration.Others.Where(block => !block.File.Path.EndsWith(".json", StringComparison.Ordinal)))
        {
            switch (block.Type)
            {
                case "moved":
                    Moved(block);
                    break;
                case "removed" when block.Body.FindOrNull("from") is { } from && Read(from) is { } address:
                    Removed(from, address);
                    break;
                case "import":
                    if (module.Configuration.Folder != module.RootFolder)
                        diagnostics.Add(LanguageDiagnostics.OutsideRoot(block.Header));
                    else if (block.Body.FindOrNull("to") is { } to && Read(to, takesKeys: block.Body.FindOrNull("for_each") is not null) is { } target)
                        Imported(to, target);
                    break;
            }
        }
    }

    private void Moved(ConfigBlock moved)
    {
        var (from, to) = (moved.Body.FindOrNull("from"), moved.Body.FindOrNull("to"));
        var (source, target) = (from is null ? null : Read(from), to is null ? null : Read(to));
        if (source is not null && target is not null && source.IsModule != target.IsModule)
            diagnostics.Add(LanguageDiagnostics.WrongAddress("Of what is moved, one address is a module's and the other a resource's. Give two of one kind.", moved.Header));
    }

    private void Removed(ConfigAttribute from, Address address)
    {
        if (address.Key is { } key)
            diagnostics.Add(LanguageDiagnostics.WrongAddress("All instances are removed together, so no key stands here. Remove it.", new Place(from.File, key)));
        else if (address.IsData)
            diagnostics.Add(LanguageDiagnostics.WrongAddress("A data source is nothing to remove: leave out its block. Name a resource or a module.", from.ValuePlace));
    }

    private void Imported(ConfigAttribute to, Address address)
    {
        if (address.IsModule)
            diagnostics.Add(LanguageDiagnostics.WrongAddress("A module cannot be imported as a whole. Name one of its resources.", to.ValuePlace));
        else if (address.IsData)
            diagnostics.Add(LanguageDiagnostics.WrongAddress("Only resources can be imported, and this is a data source. Name a resource.", new Place(to.File, to.Syntax.Span)));
        else if (to.Value is GetAttributeExpression && !_imported.TryAdd(to.File.Slice(to.Value.Span).ToString(), to.ValuePlace))
            diagnostics.Add(LanguageDiagnostics.WrongAddress("This resource is imported by another block too. Remove one of them.", to.ValuePlace));
    }

    /// <summary>The address; null when it is none, which is told.</summary>
    private Address? Read(ConfigAttribute argument, bool takesKeys = false)
    {
        if (argument.Value is MissingExpression)
            return null;
        if (NamePath.FromOrNull(argument.Value, takesKeys) is not { } path)
        {
            diagnostics.Add(LanguageDiagnostics.NoReference(argument.Name, argument.ValuePlace));
            return null;
        }

        var words = new Stack<(string? Name, Span Span)>(path.Steps.Select(step => (step.Name, step.Span)).Prepend((path.Root.Name, path.Root.Span)).Reverse());
        while (words.TryPeek(out var word) && word.Name == "module")
        {
            words.Pop();
            words.TryPop(out _);
            if (words.TryPeek(out var key) && key.Name is null)
                words.Pop();
        }

        if (words.Count == 0)
            return new Address(IsModule: true, IsData: false, path.Steps[^1].Name is null ? path.Steps[^1].Span : null);
        return Resource(argument, words);
    }

    private Address? Resource(ConfigAttribute argument, Stack<(string? Name, Span Span)> words)
    {
        var (first, place) = words.Pop();
        if (first is "var" or "local" or "each" or "count" or "path" or "self" or "terraform")
        {
            diagnostics.Add(LanguageDiagnostics.WrongAddress($"\"{first}\" begins no address of a resource. Name a resource or a module.", argument.ValuePlace));
            return null;
        }

        if (first is "data" or "resource" or "ephemeral")
            words.TryPop(out _);
        if (!words.TryPop(out var name) || name.Name is null)
        {
            diagnostics.Add(LanguageDiagnostics.WrongAddress("An address has the type and the name of a resource. Give both.", new Place(argument.File, place)));
            return null;
        }

        var key = words.TryPop(out var step) ? step.Span : (Span?)null;
        if (key is { } span && (step.Name is not null || words.Count > 0))
        {
            diagnostics.Add(LanguageDiagnostics.WrongAddress("Behind the name of a resource stands nothing but a key in brackets. Remove the rest.", new Place(argument.File, step.Name is null ? words.Peek().Span : span)));
            return null;
        }

        return new Address(IsModule: false, first == "data", key);
    }

    private sealed record Address(bool IsModule, bool IsData, Span? Key);
}
