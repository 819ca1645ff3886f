using System.Collections.Immutable;
using Lintel.Language.Hcl;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Terraform.Instances;
using Lintel.Language.Text;

namespace Lintel.Language.Edits;

/// <summary>Edits a file in Terraform's own syntax.</summary>
internal sealed class HclEditor : FileEditor
{
    private readonly Body _root;
    private readonly Dictionary<Block, HclBlockEdit> _blocks = [];
    private readonly Dictionary<Block, Addition> _attached = [];

    private HclEditor(SourceFile file, Body root)
        : base(file) => _root = root;

    /// <summary>Null for a file that has faults: where things end in it is a guess.</summary>
    public static HclEditor? OrNull(SourceFile file) => HclParser.ParseFile(file) is { Diagnostics.IsEmpty: true } parsed ? new HclEditor(file, parsed.Body) : null;

    public override bool TryAdd(PropertyEdit change)
    {
        if (change.Block is not InstanceBlock target || Find(_root, change.Block.Place.Span) is not { } block)
            return false;
        if (change.New is { } attachment)
            return Attach(block, change, attachment);
        var configuration = target.Configuration;
        // An override file may have the last word.
        if (configuration.Attributes.Any(attribute => attribute.File.Path != File.Path) || configuration.Blocks.Any(inner => inner.File.Path != File.Path))
            return false;
        // A comment inside of a block of one line has no line to stay on.
        if (IsOneLine(block.Body.Span) && File.Slice(block.Body.Span).Contains("/*", StringComparison.Ordinal))
            return false;
        if (!_blocks.TryGetValue(block, out var edit))
            _blocks[block] = edit = new HclBlockEdit(block);
        if (change.Missing.Length > 0)
        {
            var step = change.Missing[0];
            var isThere = configuration.Blocks.Any(inner => inner.EffectiveType == step.Name) && step.Key is null;
            return !isThere && configuration.FindOrNull(step.Name) is null && target.SchemaOf(step.Name) is not null
                && edit.Added.TryAdd(change.Missing.AsSpan(), change.Name, change.Value);
        }

        return block.Body.Find(change.Name) is { } attribute
            ? HclLiteral.Is(attribute.Value) && edit.TryReplace(attribute, change.Value)
            : target.Schema?.AttributeOrNull(change.Name) is { CanBeSet: true } && edit.Added.TryAdd([], change.Name, change.Value);
    }

    public override ImmutableArray<TextEdit> Finish()
    {
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        foreach (var (block, edit) in _blocks)
        {
            if (!edit.IsEmpty)
                edits.AddRange(new HclBlockWriter(File, block, NewLine).Write(edit));
        }

        foreach (var (block, addition) in _attached)
        {
            var text = string.Concat(addition.Nested.Select(resource => NewLine + NewLine + HclText.Of(resource.Step.Name, resource.Content, "", "  ", NewLine)));
            edits.Add(Insert(LineEnd(block.Span.End), text));
        }

        return [.. edits.OrderBy(edit => edit.Span.Start)];
    }

    // Another resource of the same name in the module would be a clash, which the review of the result would show.
    private bool Attach(Block block, PropertyEdit change, Attachment attachment)
    {
        if (block.Type != "resource" || block.Labels.Length != 2 || block.Body.Find("count") is not null || block.Body.Find("for_each") is not null
            || block.Body.Find("provider") is not null)
            return false;
        var header = new EditStep($"resource \"{attachment.Type}\" \"{block.Labels[1].Text}\"");
        if (!_attached.TryGetValue(block, out var addition))
            _attached[block] = addition = new Addition();
        return addition.TryAdd([header], attachment.By, EditValue.Reference($"{block.Labels[0].Text}.{block.Labels[1].Text}.id"))
            && addition.TryAdd([header, .. change.Missing], change.Name, change.Value);
    }

    private static Block? Find(Body body, Span header)
    {
        foreach (var block in body.Blocks)
        {
            if (block.HeaderSpan == header)
                return block;
            if (block.Span.Contains(header.Start))
                return Find(block.Body, header);
        }

        return null;
    }
}
