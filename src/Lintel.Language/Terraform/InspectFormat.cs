using System.Text.Json;
using Lintel.Language.Resources;
using Lintel.Language.Terraform.Instances;
using Lintel.Language.Terraform.Recorded;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform;

/// <summary>
/// Writes resolved resources as <c>terraform show -json</c> writes planned ones, limited to what the configuration sets:
/// <c>{"resources":[{"address","type","values"}]}</c>. What is unknown is <c>{"$unknown":true}</c>. Data sources that Terraform reads while it plans
/// are no part of a plan; they follow under <c>data</c>.
/// </summary>
public static class InspectFormat
{
    /// <summary>Writes the document.</summary>
    public static void Write(Utf8JsonWriter writer, ResolvedSource source)
    {
        var planned = source.Resources.ToLookup(IsPlanned);
        writer.WriteStartObject();
        WriteList(writer, "resources", planned[true]);
        if (planned[false].Any())
            WriteList(writer, "data", planned[false]);
        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, string name, IEnumerable<ResolvedResource> resources)
    {
        writer.WriteStartArray(name);
        foreach (var resource in resources)
        {
            writer.WriteStartObject();
            writer.WriteString("address", resource.Address);
            writer.WriteString("type", resource.Type);
            writer.WritePropertyName("values");
            WriteBlock(writer, resource.Body);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>A data source is read while planning when all that it depends on is known and nothing it waits for will change.</summary>
    private static bool IsPlanned(ResolvedResource resource) => resource.Mode == ResourceMode.Managed || !IsRead(resource);

    private static bool IsRead(ResolvedResource data) => data.Body switch
    {
        InstanceBlock body => data.CountIsKnown && body.Owner.IsReadWhilePlanning,
        RecordedBlock body => body.IsWhollyKnown,
        _ => false,
    };

    private static void WriteBlock(Utf8JsonWriter writer, ResolvedBlock block)
    {
        writer.WriteStartObject();
        foreach (var name in block.Names)
        {
            writer.WritePropertyName(name);
            if (block is InstanceBlock instance && instance.Configuration.FindOrNull(name) is null && instance.Schema?.AttributeOrNull(name) is null)
                WriteBlocks(writer, Planned(instance, name), instance.Schema?.BlockOrNull(name) is { IsList: false });
            else if (block is RecordedBlock recorded && recorded.PropertyOrNull(name) is null)
                WriteBlocks(writer, recorded.Blocks(name), recorded.Schema?.BlockOrNull(name) is { IsList: false });
            else
                WriteValue(writer, block is InstanceBlock configured ? PlannedValues.Of(configured, name) : block.PropertyOrNull(name)?.Value ?? Value.DynamicNull);
        }

        writer.WriteEndObject();
    }

    /// <summary>The blocks as planned: where none is written, the provider may fill some in.</summary>
    private static ResolvedBlockList Planned(InstanceBlock block, string name) =>
        block.Blocks(name) is var list && list is { IsComplete: true, Items.IsEmpty: true } && PlannedValues.IsFilledIn(block, name)
            ? list with { IsComplete = false }
            : list;

    private static void WriteBlocks(Utf8JsonWriter writer, ResolvedBlockList list, bool isSingle)
    {
        if (!list.IsComplete)
        {
            WriteUnknown(writer);
            return;
        }

        if (isSingle)
        {
            foreach (var item in list.Items.Take(1))
                WriteBlock(writer, item);
            if (list.Items.IsEmpty)
                writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        foreach (var item in list.Items)
            WriteBlock(writer, item);
        writer.WriteEndArray();
    }

    private static void WriteUnknown(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteBoolean("$unknown", true);
        writer.WriteEndObject();
    }

    /// <summary>Writes a value; an unknown one, at any depth, as an object that says so.</summary>
    public static void WriteValue(Utf8JsonWriter writer, Value value)
    {
        if (value.IsUnknown)
        {
            WriteUnknown(writer);
            return;
        }

        if (value.IsNull)
        {
            writer.WriteNullValue();
            return;
        }

        switch (value.Type.Kind)
        {
            case DataTypeKind.String:
                writer.WriteStringValue(value.AsString);
                break;
            case DataTypeKind.Bool:
                writer.WriteBooleanValue(value.AsBool);
                break;
            case DataTypeKind.Number:
                writer.WriteRawValue(value.AsNumber.ToString() ?? "0", skipInputValidation: true);
                break;
            case DataTypeKind.List or DataTypeKind.Set or DataTypeKind.Tuple:
                writer.WriteStartArray();
                foreach (var element in value.AsElements)
                    WriteValue(writer, element);
                writer.WriteEndArray();
                break;
            case DataTypeKind.Map or DataTypeKind.Object:
                writer.WriteStartObject();
                foreach (var (key, element) in value.AsMap)
                {
                    writer.WritePropertyName(key);
                    WriteValue(writer, element);
                }

                writer.WriteEndObject();
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}
