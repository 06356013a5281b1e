using Dateline.Gazetteers;

var options = Options.Parse(args);
if (options is null)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

try
{
    var builder = new GazetteerBuilder(StateTable.Read(Path.Combine(options.Knowledge, "states.tsv")));
    builder.AddDivisions(DivisionNames.Read(options.Divisions));
    builder.AddCounties(DivisionNames.Read(options.Counties));
    builder.AddSettlements(GeoNames.Read(options.Cities));
    builder.AddOwn(OwnPlaces.Read(Path.Combine(options.Knowledge, "places.tsv")));
    using var file = File.Create(options.Out);
    var summary = GazetteerWriter.Write(builder, file);
    Console.WriteLine(summary);
    return 0;
}
catch (InvalidDataException e)
{
    // Messages of the readers are written for people: file, line, what is wrong.
    Console.Error.WriteLine(e.Message);
    return 1;
}
