using System.Collections.Immutable;
using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.Resources;
using Lintel.Language.Terraform.Instances;
using Lintel.Language.Text;

namespace Lintel.Language.Edits;

/// <summary>Changed properties → edits of the files that hold them. Only what is written out as a literal, or left out, is ever changed.</summary>
public sealed class SourceEditor
{
    private readonly Dictionary<string, FileEditor?> _files = new(StringComparer.Ordinal);
    private readonly List<PropertyEdit> _taken = [];

    /// <summary>Takes the changes of one fix in, all of them or none. False when one cannot be made safely, or not beside those that were taken.</summary>
    public bool TryAdd(IReadOnlyCollection<PropertyEdit> changes)
    {
        if (changes.Count > 0 && changes.All(TryAdd))
        {
            _taken.AddRange(changes);
            return true;
        }

        // Half a fix is none: what was taken before is taken anew.
        _files.Clear();
        foreach (var change in _taken)
            TryAdd(change);
        return false;
    }

    /// <summary>The edits, by file and place.</summary>
    public ImmutableArray<TextEdit> Finish() => [.. _files.OrderBy(file => file.Key, StringComparer.Ordinal).SelectMany(file => file.Value?.Finish() ?? [])];

    private bool TryAdd(PropertyEdit change)
    {
        // What a tool recorded is not the source, and what was computed stands nowhere.
        var place = change.Block.Place;
        if (change.Block is not (InstanceBlock or TemplateBlock) || place.File.Path != change.Resource.Header.File.Path)
            return false;
        if (!_files.TryGetValue(place.File.Path, out var editor))
            _files[place.File.Path] = editor = OpenOrNull(new SourceFile(place.File.Path, place.File.Written), change.Resource.Dialect);
        return editor?.TryAdd(change) == true;
    }

    private static FileEditor? OpenOrNull(SourceFile file, Dialect dialect) => dialect == Dialect.CloudFormation ? TemplateEditor.OrNull(file)
        : file.Path.EndsWith(".json", StringComparison.Ordinal) ? TerraformJsonEditor.OrNull(file)
        : HclEditor.OrNull(file);
}
