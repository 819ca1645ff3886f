using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Schema;

/// <summary>Reads one line of the table; README.md beside it has the grammar.</summary>
internal ref struct SchemaParser(ReadOnlyMemory<byte> text)
{
    private static readonly ConcurrentDictionary<int, DataType> SharedTypes = [];
    private static readonly ConcurrentDictionary<int, Lazy<BlockSchema>> SharedBlocks = [];

    private readonly ReadOnlySpan<byte> _text = text.Span;
    private int _at;

    public BlockSchema Block()
    {
        var deprecated = Take('!');
        var attributes = ImmutableSortedDictionary.CreateBuilder<string, AttributeSchema>(StringComparer.Ordinal);
        var blocks = ImmutableSortedDictionary.CreateBuilder<string, NestedSchema>(StringComparer.Ordinal);
        while (_at < _text.Length)
        {
            var name = Name();
            if (Take(':'))
            {
                var flags = Flags();
                attributes[name] = new AttributeSchema(name, Type(), flags);
            }
            else
            {
                _at++;
                blocks[name] = Nested(name);
            }

            _at++;
        }

        return new BlockSchema(deprecated, attributes.ToImmutable(), blocks.ToImmutable());
    }

    private NestedSchema Nested(string name)
    {
        var nesting = (char)_text[_at++] switch
        {
            'l' => Nesting.List,
            't' => Nesting.Set,
            'o' => Nesting.Single,
            'g' => Nesting.Group,
            _ => Nesting.Map,
        };
        var deprecated = Take('d');
        var least = NumberOrNull() ?? 0;
        _at++;
        return new NestedSchema(name, nesting, deprecated, least, NumberOrNull(), BlockShape());
    }

    private Lazy<BlockSchema> BlockShape()
    {
        if (Take('#'))
            return SharedBlocks.GetOrAdd(ShapeNumber(), number => new Lazy<BlockSchema>(() => new SchemaParser(Shape(number)).Block()));
        var inner = Parenthesised();
        return new Lazy<BlockSchema>(() => new SchemaParser(inner).Block());
    }

    private DataType Type()
    {
        switch ((char)_text[_at++])
        {
            case 's':
                return DataType.String;
            case 'n':
                return DataType.Number;
            case 'b':
                return DataType.Bool;
            case '[':
                return DataType.ListOf(Type());
            case '{':
                return DataType.SetOf(Type());
            case '<':
                return DataType.MapOf(Type());
            case '#':
                return SharedTypes.GetOrAdd(ShapeNumber(), number => new SchemaParser(Shape(number)).ObjectType());
            case '(':
                _at--;
                return new SchemaParser(Parenthesised()).ObjectType();
            default:
                return DataType.Dynamic;
        }
    }

    private DataType ObjectType()
    {
        var attributes = new List<KeyValuePair<string, DataType>>();
        while (_at < _text.Length)
        {
            var name = Name();
            _at++;
            attributes.Add(KeyValuePair.Create(name, Type()));
            _at++;
        }

        return DataType.ObjectOf(attributes);
    }

    private AttributeFlags Flags()
    {
        var flags = AttributeFlags.None;
        while (!Take('.'))
        {
            flags |= (char)_text[_at++] switch
            {
                'r' => AttributeFlags.Required,
                'o' => AttributeFlags.Optional,
                'c' => AttributeFlags.Computed,
                'd' => AttributeFlags.Deprecated,
                'x' => AttributeFlags.Sensitive,
                _ => AttributeFlags.WriteOnly,
            };
        }

        return flags;
    }

    private string Name()
    {
        var length = _text[_at..].IndexOfAny((byte)':', (byte)'*');
        var name = Encoding.ASCII.GetString(_text.Slice(_at, length));
        _at += length;
        return name;
    }

    /// <summary>Moves past a parenthesised shape and gives what is inside.</summary>
    private ReadOnlyMemory<byte> Parenthesised()
    {
        var start = _at + 1;
        var depth = 0;
        do
        {
            depth += _text[_at++] switch { (byte)'(' => 1, (byte)')' => -1, _ => 0 };
        }
        while (depth > 0);
        return text[start..(_at - 1)];
    }

    private int? NumberOrNull()
    {
        var start = _at;
        while (_text[_at] is >= (byte)'0' and <= (byte)'9')
            _at++;
        return _at == start ? null : int.Parse(_text[start.._at], CultureInfo.InvariantCulture);
    }

    private int ShapeNumber()
    {
        _at += 4;
        return int.Parse(_text[(_at - 4).._at], CultureInfo.InvariantCulture);
    }

    private static ReadOnlyMemory<byte> Shape(int number) => SchemaTable.FindOrNull($"#{number:0000}") ?? default;

    private bool Take(char wanted)
    {
        if (_at >= _text.Length || _text[_at] != wanted)
            return false;
        _at++;
        return true;
    }
}
