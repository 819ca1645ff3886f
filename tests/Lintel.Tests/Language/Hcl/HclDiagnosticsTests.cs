using System.Reflection;
using System.Text.RegularExpressions;
using Lintel.Language.Diagnostics;
using Lintel.Language.Hcl;
using Lintel.Language.Text;

namespace Lintel.Tests.Language.Hcl;

/// <summary>Every message, made with ordinary and with overlong sources.</summary>
public sealed class HclDiagnosticsTests
{
    private static readonly MethodInfo[] Factories =
        [.. typeof(HclDiagnostics).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.ReturnType == typeof(Diagnostic))];

    public static TheoryData<string> Names() => [.. Factories.Select(factory => factory.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Message_is_short_and_ends_in_a_remedy(string factory)
    {
        foreach (var source in new[] { "word", "", "\n", new string('x', 500), "\"" + new string('\u00e9', 200) })
        {
            var diagnostic = Make(factory, source);

            diagnostic.Code.ShouldMatch("^[a-z]+(-[a-z]+)*$");
            diagnostic.Summary.ShouldMatch("^[A-Z].*[^.]$");
            diagnostic.Summary.Split(' ').Length.ShouldBeLessThanOrEqualTo(8);
            diagnostic.Detail.ShouldMatch("^([A-Z]|\").*[.]$");
            Regex.Count(diagnostic.Detail, "[.:] [A-Z]|\\. Write|, ").ShouldBeGreaterThan(0, "a fact is followed by a remedy");
            diagnostic.Detail.Length.ShouldBeLessThan(420);
            diagnostic.Subject.ShouldNotBeNull();
        }
    }

    [Fact]
    public void Echoed_source_is_cut()
    {
        var detail = HclDiagnostics.ExpressionExpected(PlaceOf(new string('x', 500))).Detail;

        detail.ShouldStartWith($"\"{new string('x', 79)}…\" ");
    }

    [Fact]
    public void Only_the_first_line_of_a_source_is_echoed() =>
        HclDiagnostics.ExpressionExpected(PlaceOf("one\ntwo")).Detail.ShouldStartWith("\"one\" ");

    private static Diagnostic Make(string name, string source)
    {
        var factory = Factories.Single(method => method.Name == name);
        var arguments = factory.GetParameters().Select(parameter =>
            parameter.ParameterType == typeof(Place) ? PlaceOf(source)
            : parameter.ParameterType == typeof(bool) ? (object)true
            : "the name");
        return factory.Invoke(null, [.. arguments]).ShouldBeOfType<Diagnostic>();
    }

    private static Place PlaceOf(string source) => new(new SourceFile("main.tf", source), new Span(0, source.Length));
}
