using Lintel.House;

// Lintel.House ROOT BUILD [--check]: writes docs/architecture.svg, or with --check fails when it is not current; prints the house as text.
var house = HouseReader.Read(args[1], args[0]);
Console.Write(HouseText.Write(house));
var file = Path.Combine(args[0], HouseSvg.File);
var svg = HouseSvg.Write(house);
if (args.Contains("--check"))
{
    if (File.Exists(file) && HouseSvg.SameHouse(File.ReadAllText(file), svg))
        return 0;
    Console.Error.WriteLine($"{HouseSvg.File} is not current. Run ./dev house.");
    return 1;
}

File.WriteAllText(file, svg);
return house.Circles.Count + house.Rising.Count == 0 ? 0 : 1;
