using System.CommandLine;
using Lintel.Cli.Hosting;
using Lintel.Cli.Rendering;
using Lintel.Framework.Definitions;
using Lintel.Framework.Lenses;

namespace Lintel.Cli.Commands;

/// <summary><c>lintel lens</c>: custom lenses as files, and the lens that is built in.</summary>
internal sealed class LensCommand : ILocalCommand
{
    private readonly Argument<string[]> _files = new("FILE") { Description = "Lenses in the JSON of the AWS tool.", Arity = ArgumentArity.OneOrMore };
    private readonly Argument<string> _baseline = new("BASELINE") { Description = "The earlier version: a file, or wellarchitected." };
    private readonly Argument<string> _target = new("TARGET") { Description = "The later version: a file, or wellarchitected." };
    private readonly Argument<string> _alias = new("LENS") { Description = "The lens to export: wellarchitected." };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "File to write to. Default: standard output.", Recursive = true };

    public Command Build()
    {
        _alias.AcceptOnlyFromAmong(Catalogue.WellArchitected.Alias);
        var validate = new Command("validate", "Holds lenses to the format and its limits, and says what their authors may not have meant.") { _files };
        validate.SetAction(Validate);
        var list = new Command("list", "Lists the lenses that are built in.");
        list.SetAction(parsed => Write(parsed, LensText.List()));
        var export = new Command("export", "Writes a lens that is built in as a custom lens, to begin one's own with.") { _alias };
        export.SetAction(parsed => Write(parsed, LensJson.Write(CustomLens.Of(BuiltInLens.WellArchitected))));
        var diff = new Command("diff", "Says which pillars and questions are new, updated or deleted between two versions.") { _baseline, _target };
        diff.SetAction(Diff);
        return new Command("lens", """
            Checks, compares and exports lenses.

            Examples:
              lintel lens validate payments.json
              lintel lens diff payments-1.json payments-2.json
              lintel lens export wellarchitected --output mine.json
              lintel lens list

            Exit codes: 0 done, 1 wrong usage or a file that cannot be read, 2 a lens that does not keep to the format.
            """)
        {
            validate, list, export, diff, _output,
        };
    }

    private int Validate(ParseResult parsed)
    {
        var exit = ExitCode.Done;
        var text = new List<string>();
        foreach (var file in parsed.GetValue(_files) ?? [])
        {
            if (LensFile.Read(file) is not { } reading)
            {
                exit = Math.Max(exit, ExitCode.Usage);
                continue;
            }

            foreach (var problem in reading.Problems)
                Console.Error.WriteLine($"{file}: error: {problem}");
            if (reading.Definition is { } lens)
                text.Add(LensText.Summary(file, lens));
            else
                exit = ExitCode.Gate;
        }

        if (text.Count > 0)
            Output.Write(parsed.GetValue(_output), string.Concat(text));
        return exit;
    }

    private int Diff(ParseResult parsed)
    {
        if (Lens(parsed.GetValue(_baseline) ?? "") is not { } baseline || Lens(parsed.GetValue(_target) ?? "") is not { } target)
            return ExitCode.Usage;
        return Write(parsed, LensText.Difference(LensDifference.Between(baseline, target)));
    }

    private int Write(ParseResult parsed, string text)
    {
        Output.Write(parsed.GetValue(_output), text);
        return ExitCode.Done;
    }

    private static LensDefinition? Lens(string name)
    {
        if (name == Catalogue.WellArchitected.Alias && !File.Exists(name))
            return CustomLens.Of(BuiltInLens.WellArchitected);
        if (LensFile.Read(name) is not { } reading)
            return null;
        foreach (var problem in reading.Problems)
            Console.Error.WriteLine($"{name}: error: {problem}");
        return reading.Definition;
    }
}
