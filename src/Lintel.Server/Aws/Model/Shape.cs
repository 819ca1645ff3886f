using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Lintel.Server.Aws.Model;

/// <summary>What the service model says about the values of one name.</summary>
public abstract record Shape(string Name);

/// <summary>A text, with its length in characters and its pattern, which the whole text must match.</summary>
public sealed record StringShape(string Name, int? Min, int? Max, Regex? Pattern) : Shape(Name);

/// <summary>One of a closed set of words.</summary>
public sealed record EnumShape(string Name, ImmutableArray<string> Words) : Shape(Name);

/// <summary>A whole number with its bounds.</summary>
public sealed record IntegerShape(string Name, int? Min, int? Max) : Shape(Name);

/// <summary>True or false.</summary>
public sealed record BooleanShape(string Name) : Shape(Name);

/// <summary>A moment: in bodies, seconds since 1970 as a number.</summary>
public sealed record TimestampShape(string Name) : Shape(Name);

/// <summary>A list of one shape, with the number of its items.</summary>
public sealed record ListShape(string Name, string Item, int? Min, int? Max) : Shape(Name);

/// <summary>A JSON object used as a map, with the number of its entries.</summary>
public sealed record MapShape(string Name, string Key, string Value, int? Min, int? Max) : Shape(Name);

/// <summary>A JSON object with named members.</summary>
public sealed record StructureShape(string Name, ImmutableArray<Member> Members) : Shape(Name);

/// <summary>A member of a structure.</summary>
/// <param name="Name">The member's name, and its key in a JSON body.</param>
/// <param name="Shape">The name of its shape.</param>
/// <param name="Place">Where a request carries it.</param>
/// <param name="WireName">The name of its label in the path or of its key in the query.</param>
/// <param name="IsRequired">Whether a request without it is refused.</param>
/// <param name="IsToken">Whether it makes repeating the request harmless.</param>
public sealed record Member(string Name, string Shape, MemberPlace Place, string WireName, bool IsRequired, bool IsToken);

/// <summary>Where a request carries a member.</summary>
public enum MemberPlace
{
    Body,
    Path,
    Query,
}
