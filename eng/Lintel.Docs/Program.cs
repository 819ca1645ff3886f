using Lintel.Docs;

// Lintel.Docs ROOT [--check]: writes the generated pages into docs/, or with --check names those that are not current.
var stale = GeneratedPages.All().Where(page => !page.IsCurrent(args[0])).ToList();
if (args.Contains("--check"))
{
    foreach (var page in stale)
        Console.Error.WriteLine($"{page.Path} is not current. Run ./dev docs.");
    return stale.Count == 0 ? 0 : 1;
}

foreach (var page in stale)
{
    page.Write(args[0]);
    Console.WriteLine($"wrote {page.Path}");
}

return 0;
