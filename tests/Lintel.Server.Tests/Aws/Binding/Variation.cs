using System.Text.Json.Nodes;
using Lintel.Server.Aws.Model;

namespace Lintel.Server.Tests.Aws.Binding;

/// <summary>A value that is an example of its shape but for one place.</summary>
/// <param name="Path">The place, such as <c>ProfileQuestions.1.QuestionId</c>.</param>
/// <param name="What">What is special there.</param>
/// <param name="Value">The whole value.</param>
internal sealed record Variation(string Path, string What, JsonNode? Value)
{
    /// <summary>All variations of a request, each with one place of <paramref name="special"/> in it.</summary>
    public static IEnumerable<Variation> Of(StructureShape request, Func<Shape, bool, IEnumerable<Variation>> special) =>
        Structure(request, special, member => member.Place == MemberPlace.Body).Select(variation => variation with { Path = variation.Path[1..] });

    private static IEnumerable<Variation> InValue(Shape shape, bool inBody, Func<Shape, bool, IEnumerable<Variation>> special)
    {
        var inner = shape switch
        {
            StructureShape structure => Structure(structure, special, _ => inBody),
            ListShape list => InValue(ModelExample.Shapes[list.Item], inBody, special)
                .Select(item => new Variation(".1" + item.Path, item.What, new JsonArray(item.Value))),
            MapShape map => Entry(map, inBody, special),
            _ => [],
        };
        return special(shape, inBody).Concat(inner);
    }

    private static IEnumerable<Variation> Structure(
        StructureShape structure, Func<Shape, bool, IEnumerable<Variation>> special, Func<Member, bool> isInBody)
    {
        foreach (var member in structure.Members)
        {
            foreach (var variation in InValue(ModelExample.Shapes[member.Shape], isInBody(member), special))
            {
                var value = (JsonObject)ModelExample.Of(structure);
                value[member.Name] = variation.Value;
                yield return new($".{member.Name}{variation.Path}", variation.What, value);
            }
        }
    }

    private static IEnumerable<Variation> Entry(MapShape map, bool inBody, Func<Shape, bool, IEnumerable<Variation>> special)
    {
        foreach (var key in InValue(ModelExample.Shapes[map.Key], inBody, special))
        {
            if (key.Value?.GetValueKind() == System.Text.Json.JsonValueKind.String)
                yield return new(".key", key.What, new JsonObject { [key.Value.GetValue<string>()] = ModelExample.Of(ModelExample.Shapes[map.Value]) });
        }

        var name = ModelExample.Key(map);
        foreach (var value in InValue(ModelExample.Shapes[map.Value], inBody, special))
            yield return new($".{name}{value.Path}", value.What, new JsonObject { [name] = value.Value });
    }
}
