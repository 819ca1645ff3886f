using System.Collections.Immutable;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Lintel.House;

/// <summary>Finds which namespaces each type of an assembly uses: in its bases, its members' signatures and its code.</summary>
internal sealed class UseCollector(PEReader image)
{
    private readonly MetadataReader _metadata = image.GetMetadataReader();
    private readonly NamespaceProvider _names = new();

    public void CollectInto(HashSet<(string From, string To)> uses)
    {
        foreach (var handle in _metadata.TypeDefinitions)
        {
            var from = NamespaceProvider.Of(_metadata, handle);
            if (from.StartsWith("Lintel", StringComparison.Ordinal))
                uses.UnionWith(Used(_metadata.GetTypeDefinition(handle)).Where(to => to.StartsWith("Lintel", StringComparison.Ordinal)).Select(to => (from, to)));
        }
    }

    private IEnumerable<string> Used(TypeDefinition type) =>
        Of(type.BaseType)
            .Concat(type.GetInterfaceImplementations().SelectMany(each => Of(_metadata.GetInterfaceImplementation(each).Interface)))
            .Concat(type.GetFields().SelectMany(field => _metadata.GetFieldDefinition(field).DecodeSignature(_names, _metadata)))
            .Concat(type.GetMethods().SelectMany(method => Used(_metadata.GetMethodDefinition(method))));

    private IEnumerable<string> Used(MethodDefinition method)
    {
        var signature = method.DecodeSignature(_names, _metadata);
        var used = signature.ReturnType.Concat(signature.ParameterTypes.SelectMany(type => type));
        if (method.RelativeVirtualAddress == 0)
            return used;
        var body = image.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
            used = used.Concat(_metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(_names, _metadata).SelectMany(type => type));
        return used.Concat(Instructions.Tokens(body.GetILReader()).SelectMany(token => Of(token)));
    }

    private ImmutableArray<string> Of(EntityHandle handle) => handle.IsNil ? [] : handle.Kind switch
    {
        HandleKind.TypeDefinition => [NamespaceProvider.Of(_metadata, (TypeDefinitionHandle)handle)],
        HandleKind.TypeReference => [NamespaceProvider.Of(_metadata, (TypeReferenceHandle)handle)],
        HandleKind.TypeSpecification => _metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(_names, _metadata),
        HandleKind.MethodDefinition => Of(_metadata.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType()),
        HandleKind.FieldDefinition => Of(_metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType()),
        HandleKind.MemberReference => Of(_metadata.GetMemberReference((MemberReferenceHandle)handle).Parent),
        HandleKind.MethodSpecification => Of((MethodSpecificationHandle)handle),
        _ => [],
    };

    private ImmutableArray<string> Of(MethodSpecificationHandle handle)
    {
        var method = _metadata.GetMethodSpecification(handle);
        return [.. Of(method.Method), .. method.DecodeSignature(_names, _metadata).SelectMany(type => type)];
    }

    /// <summary>Walks the instructions of a method.</summary>
    private static class Instructions
    {
        private static readonly Dictionary<int, OperandType> Operands = typeof(OpCodes).GetFields()
            .Select(field => field.GetValue(null)).OfType<OpCode>().ToDictionary(code => code.Value & 0xFFFF, code => code.OperandType);

        public static List<EntityHandle> Tokens(BlobReader code)
        {
            var tokens = new List<EntityHandle>();
            while (code.RemainingBytes > 0)
            {
                int value = code.ReadByte();
                if (value == 0xFE)
                    value = 0xFE00 | code.ReadByte();
                switch (Operands[value])
                {
                    case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                        tokens.Add(MetadataTokens.EntityHandle(code.ReadInt32()));
                        break;
                    case OperandType.InlineSwitch:
                        var targets = code.ReadInt32();
                        code.Offset += 4 * targets;
                        break;
                    case var operand:
                        code.Offset += Size(operand);
                        break;
                }
            }

            return tokens;
        }

        private static int Size(OperandType operand) => operand switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            _ => 4,
        };
    }
}
