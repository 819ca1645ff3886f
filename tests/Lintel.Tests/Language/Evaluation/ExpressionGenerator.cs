using FsCheck;
using FsCheck.Fluent;

namespace Lintel.Tests.Language.Evaluation;

/// <summary>
/// Makes expressions of a kind: s text, n number, b bool, l list, m map, a anything. Most are well typed; now and then a part is of another
/// kind. The leaves are literals and variables, whose values <see cref="Inputs"/> gives. Sets with members that may turn out to be one, and
/// "matchkeys" and "can", are left out: Terraform itself says more of them than is known.
/// </summary>
internal static class ExpressionGenerator
{
    private static readonly Dictionary<char, string[]> Leaves = new()
    {
        ['s'] = ["\"\"", "\"a\"", "\"b-c\"", "\"ab,c\"", "\"12\"", "\"true\"", "\"é😀\"", "null", "var.s", "var.s", "var.t", "var.t", "\"x-${var.s}\"", "\"${var.n}-y\""],
        ['n'] = ["0", "1", "2", "-1", "2.5", "1e3", "10", "null", "var.n", "var.n", "var.k", "length(var.l)", "length(var.s)"],
        ['b'] = ["true", "false", "null", "var.b", "var.b", "var.c"],
        ['l'] = ["[]", "[\"a\", \"b\"]", "[1, 2, 3]", "[true, \"x\"]", "tolist([\"b\", \"a\", \"b\"])", "toset([\"a\", \"c\"])", "var.l", "var.l", "[var.s, \"z\"]", "[var.n, var.k]"],
        ['m'] = ["{}", "{ a = 1, b = 2 }", "{ a = \"x\" }", "tomap({ a = \"p\", q = \"r\" })", "var.m", "var.m", "{ a = var.s, n = var.n }", "{ (var.t) = 1 }", "var.o"],
    };

    // A call gives the kind before the colon; each letter is an argument, and a star repeats the last one once or twice.
    private static readonly string[] Calls =
    [
        "s:upper s", "s:lower s", "s:title s", "s:strrev s", "s:trimspace s", "s:chomp s", "s:join sl", "s:format=\"%s/%v\" sa", "s:format=\"%d\" n", "s:substr snn", "s:trim ss", "s:trimprefix ss",
        "s:trimsuffix ss", "s:replace sss", "s:tostring a", "s:jsonencode a", "s:base64encode s", "s:md5 s", "s:urlencode s", "s:indent ns",
        "n:abs n", "n:ceil n", "n:floor n", "n:length a", "n:max n*", "n:min n*", "n:signum n", "n:sum l", "n:tonumber a", "n:pow nn", "n:index la", "n:parseint=16 s",
        "b:contains la", "b:startswith ss", "b:endswith ss", "b:strcontains ss", "b:alltrue l", "b:anytrue l", "b:tobool a",
        "l:compact l", "l:concat l*", "l:distinct l", "l:flatten l", "l:keys m", "l:values m", "l:reverse l", "l:slice lnn", "l:sort l", "l:split ss", "l:tolist l", "l:toset l", "l:setunion l*",
        "l:setintersection l*", "l:setsubtract ll", "l:setproduct l*", "l:range n", "l:chunklist ln", "l:coalescelist l*", "l:formatlist=\"<%s>\" l",
        "m:merge m*", "m:tomap m", "m:zipmap ll", "m:transpose m",
        "a:try a*", "a:coalesce a*", "a:element ln", "a:lookup msa", "a:one l", "a:jsondecode s",
    ];

    public static Gen<string> Any { get; } =
        from kind in Gen.Elements('s', 'n', 'b', 'l', 'm', 'a')
        from depth in Gen.Choose(1, 4)
        from text in Of(kind, depth)
        select text;

    private static Gen<string> Of(char kind, int depth)
    {
        if (kind == 'a')
            return Gen.Elements('s', 'n', 'b', 'l', 'm').SelectMany(one => depth <= 0 ? Of(one, 0) : Gen.Frequency((3, Of(one, depth)), (2, Called('a', depth)), (1, Part(depth))));
        var leaf = Gen.Elements(Leaves[kind]);
        return depth <= 0 ? leaf : Gen.Frequency((3, leaf), (7, Called(kind, depth)), (2, Conditional(kind, depth)), (5, Built(kind, depth)), (1, Of("snblm"[(depth + kind) % 5], depth - 1)));
    }

    private static Gen<string> Called(char kind, int depth) =>
        from call in Gen.Elements(Calls.Where(call => call[0] == kind).ToArray())
        let parts = call[2..].Split(' ')
        let given = parts[0].Split('=')
        let repeats = parts[1].EndsWith('*')
        from more in Gen.Choose(0, 2)
        from arguments in All(parts[1].TrimEnd('*') + (repeats ? new string(parts[1][^2], more) : ""), depth - 1)
        select $"{given[0]}({string.Join(", ", given[0] is "parseint" ? [.. arguments, given[1]] : given.Length > 1 ? [given[1], .. arguments] : arguments)})";

    private static Gen<string[]> All(string kinds, int depth) =>
        kinds.Aggregate(Gen.Constant(Array.Empty<string>()), (all, kind) => from before in all from one in Of(kind, depth) select before.Append(one).ToArray());

    private static Gen<string> Conditional(char kind, int depth) =>
        from parts in All("b" + kind + kind, depth - 1)
        select $"({parts[0]} ? {parts[1]} : {parts[2]})";

    private static Gen<string> Part(int depth) =>
        from list in Of('l', depth - 1)
        from map in Of('m', depth - 1)
        from number in Of('n', 0)
        from text in Of('s', 0)
        from form in Gen.Elements($"({list})[{number}]", $"({map}).a", $"({map})[{text}]", $"({list})[*]")
        select form;

    private static Gen<string> Built(char kind, int depth) => kind switch
    {
        's' => from parts in All("abls", depth - 1)
               from form in Gen.Elements($"\"<${{{parts[0]}}}>\"", $"\"p%{{ if {parts[1]} }}y%{{ else }}${{{parts[3]}}}%{{ endif }}\"", $"\"%{{ for v in {parts[2]} }}[${{v}}]%{{ endfor }}\"")
               select form,
        'n' => from parts in All("nn", depth - 1)
               from sign in Gen.Elements("+", "-", "*", "/", "%")
               select $"({parts[0]} {sign} {parts[1]})",
        'b' => from parts in All("aannbb", depth - 1)
               from form in Gen.Elements($"({parts[0]} == {parts[1]})", $"({parts[0]} != {parts[1]})", $"({parts[2]} < {parts[3]})", $"({parts[2]} >= {parts[3]})", $"({parts[4]} && {parts[5]})", $"({parts[4]} || {parts[5]})", $"!({parts[4]})")
               select form,
        'l' => from parts in All("lmaab", depth - 1)
               from form in Gen.Elements($"[for v in {parts[0]} : v]", $"[for k, v in {parts[1]} : k]", $"[{parts[2]}, {parts[3]}]", $"[for v in {parts[0]} : v if v != {parts[2]}]", $"({parts[0]})[*]", $"[for v in {parts[0]} : \"${{v}}!\" if {parts[4]}]")
               select form,
        _ => from parts in All("mlaa", depth - 1)
             from form in Gen.Elements($"{{ for k, v in {parts[0]} : k => v }}", $"{{ a = {parts[2]}, b = {parts[3]} }}", $"{{ for v in {parts[1]} : v => v... }}", $"{{ for k, v in {parts[0]} : upper(k) => [v] }}")
             select form,
    };
}
