using System.Collections.Immutable;
using Lintel.Language.Terraform.Instances;
using Lintel.Language.Terraform.Schema;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Recorded;

/// <summary>One recorded resource: makes the values of its blocks, with the references that the configuration or the ids in them tell.</summary>
internal sealed class RecordedResource
{
    private const string Secret = "it is secret, and it is not known to stand in the code";

    private readonly Record _record;

    public RecordedResource(Record record, RecordedInstance instance, Counterpart counterpart)
    {
        (_record, Instance) = (record, instance);
        Schema = TerraformSchema.FindOrNull(instance.IsData ? "data" : "resource", instance.Type);
        Body = new RecordedBlock(this, instance.Values, instance.Unknown, instance.Sensitive, counterpart, Schema, instance.Place);
    }

    public RecordedInstance Instance { get; }

    public BlockSchema? Schema { get; }

    public RecordedBlock Body { get; }

    public RecordedValues Values => _record.Values;

    public T Locked<T>(Func<T> work) => _record.Locked(work);

    public void ReportDuplicate(string name, Place place) => _record.Diagnostics.Add(RecordedDiagnostics.DuplicateKey(name, place));

    /// <summary>A value that only apply will tell; what the configuration tells of it before that is kept.</summary>
    public static Value NotYet(DataType? type, Configured configured) => configured.Value is { IsWhollyKnown: false } told
        ? told
        : Value.UnknownOf(type ?? DataType.Dynamic, new Unknown(PlannedValues.AfterApply)).AddMarks(configured.Value?.DeepMarks() ?? Marks.None);

    /// <summary>A secret that is recorded in clear text but may never have been written down by a person.</summary>
    public static Value Withheld(Configured configured) =>
        (configured.Value is { IsUnknown: true } told ? told : Value.UnknownOf(DataType.String, new Unknown(Secret, NotNull: true))).AddMarks(new Marks { Sensitive = true });

    /// <summary>The value with the references that its expression has, else with those that the ids in it tell.</summary>
    public Value Refer(Value value, Configured configured, string attribute)
    {
        if (configured.Value is { } told && told.DeepMarks() is { IsNone: false } marks)
            return Marked(value, told, marks);
        return configured.IsSet == true && configured.Value is { IsWhollyKnown: true } ? value : Meant(value, attribute, 0);
    }

    /// <summary>Each part of the value takes the marks of the same part of the expression's value; parts that are not alike take all of them.</summary>
    private static Value Marked(Value value, Value told, Marks all)
    {
        // What is not known yet, the configuration knows by name.
        if (!value.IsWhollyKnown && !told.IsWhollyKnown && (value.IsUnknown || value.Type.Kind == DataTypeKind.Set))
            return told;
        if (!value.IsKnown || !told.IsKnown || value.Type.Kind == DataTypeKind.Set || value.Type.IsPrimitive || told.Type.IsPrimitive
            || value.Type.IsMapping != told.Type.IsMapping)
            return value.AddMarks(all);
        if (value.Type.IsMapping)
        {
            return value.WithItems(value.AsMap.Select(pair => KeyValuePair.Create(pair.Key,
                told.AsMap.TryGetValue(pair.Key, out var item) ? Marked(pair.Value, item, item.DeepMarks()) : pair.Value))).AddMarks(told.Marks);
        }

        return value.AsElements.Length != told.AsElements.Length
            ? value.AddMarks(all)
            : value.WithItems([.. value.AsElements.Select((item, i) => Marked(item, told.AsElements[i], told.AsElements[i].DeepMarks()))]).AddMarks(told.Marks);
    }

    private Value Meant(Value value, string attribute, int depth)
    {
        if (!value.IsKnown || depth > 8)
            return value;
        switch (value.Type.Kind)
        {
            case DataTypeKind.String:
                var meant = _record.Identities.Meant(value.AsString, attribute, Instance).ToImmutableSortedSet(StringComparer.Ordinal);
                return meant.Count == 0 ? value : value.AddMarks(new Marks { References = meant });
            case DataTypeKind.Set:
                return value.AddMarks(new Marks
                {
                    References = value.AsElements.SelectMany(item => Meant(item, attribute, depth + 1).DeepMarks().References).ToImmutableSortedSet(StringComparer.Ordinal),
                });
            case DataTypeKind.List or DataTypeKind.Tuple:
                return value.WithItems([.. value.AsElements.Select(item => Meant(item, attribute, depth + 1))]);
            case DataTypeKind.Map or DataTypeKind.Object:
                return value.WithItems(value.AsMap.Select(pair => KeyValuePair.Create(pair.Key, Meant(pair.Value, attribute, depth + 1))));
            default:
                return value;
        }
    }
}
