using Dateline.Gazetteers;
using Dateline.Knowledge.Places;

namespace Dateline.Knowledge.Tests.Places;

/// <summary>The compiler on a world of two countries, and what becomes of broken files.</summary>
public sealed class GazetteerCompilerTests : IDisposable
{
    private static readonly string[] Cities =
    [
        "1\tAldbach\tAldbach\tAltbach,ALB,Áldbach\t50.1\t10.1\tP\tPPLC\tRU\t\t01\t001\t\t\t500000\t\t\t\t",
        "2\tSaint-Öde\tSaint-Oede\t\t51.9\t11.9\tP\tPPL\tRU\t\t02\t\t\t\t700\t\t\t\t",
        "3\tAldbach\tAldbach\t\t-20.5\t30.5\tP\tPPL\tST\t\t09\t\t\t\t900\t\t\t\t",
        "4\tOldtown\tOldtown\t\t-21\t31\tP\tPPLH\tST\t\t09\t\t\t\t900\t\t\t\t",
    ];

    private readonly KnowledgeFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Countries_divisions_settlements_and_own_places_are_found_by_their_names()
    {
        using var gazetteer = Gazetteer.Open(Compile());
        Assert.Equal("STR Settlement -20.5 30.5 -; RUR Capital 50.1 10.1 Upper", Find(gazetteer, "ALDBACH"));
        Assert.Equal("RUR Capital 50.1 10.1 Upper", Find(gazetteer, "Altbach"));
        Assert.Equal("RUR Settlement 51.9 11.9 Lower", Find(gazetteer, "St. Ode"));
        Assert.Equal("RUR Division 50.1 10.1 Upper", Find(gazetteer, "Upper Province"));
        Assert.Equal("RUR Division 52.0 12.5 Lower", Find(gazetteer, "Lower"));
        Assert.Equal("RUR Country 51.0 11.0 -", Find(gazetteer, "Ruritania"));
        Assert.Equal("STR Country -20.5 30.5 -", Find(gazetteer, "Strelsau Free State"));
        Assert.Equal("- Sea 0.0 -5.0 -", Find(gazetteer, "Rurian Sea"));
        Assert.Equal("", Find(gazetteer, "Oldtown"));
    }

    [Fact]
    public void The_same_sources_give_the_same_bytes()
    {
        var first = File.ReadAllBytes(Compile());
        Assert.Equal(first, File.ReadAllBytes(Compile()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(70)]
    [InlineData(-1)]
    public void A_damaged_file_is_refused_with_one_line(int at)
    {
        var path = Compile();
        var bytes = File.ReadAllBytes(path);
        bytes[at < 0 ? ^1 : at] ^= 0x40;
        File.WriteAllBytes(path, bytes);
        AssertRefused(path);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(200)]
    public void A_file_cut_short_is_refused_with_one_line(int length)
    {
        var path = Compile();
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..length]);
        AssertRefused(path);
    }

    [Fact]
    public void A_missing_file_is_refused_with_one_line() => AssertRefused(Path.Combine(folder.Path, "nowhere.bin"));

    [Theory]
    [InlineData("name\taliases\tkind\tcountry\tdivision\tlat\tlon\tsource\nHill\t\tmound\t\t\t1\t1\town", "places.tsv:2: \"mound\" is no kind of place.")]
    [InlineData("name\taliases\tkind\tcountry\tdivision\tlat\tlon\tsource\nHill\t\tland\t\t\t91\t1\town", "places.tsv:2: \"91\" is no latitude in degrees.")]
    [InlineData("name\taliases\tkind\tcountry\tdivision\tlat\tlon\tsource\nHill\t\tland\tXXX\t\t1\t1\town", "places.tsv:2: \"XXX\" is no code of a state in states.tsv.")]
    [InlineData("name\taliases\tkind\tcountry\tdivision\tlat\tlon\tsource\nHill\t\tland\t\t1\t1\town", "places.tsv:2: 7 columns where the header has 8.")]
    [InlineData("name\tkind\nHill\tland", "places.tsv:1: there is no column \"aliases\".")]
    public void A_broken_row_of_our_own_is_named_with_its_line(string table, string expected)
    {
        var error = Assert.Throws<InvalidDataException>(() => Compile(table));
        Assert.EndsWith(expected, error.Message, StringComparison.Ordinal);
    }

    private static void AssertRefused(string path)
    {
        var error = Assert.Throws<GazetteerFormatException>(() => Gazetteer.Open(path));
        Assert.StartsWith(path, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    private static string Find(Gazetteer gazetteer, string name)
    {
        var found = new List<GazetteerPlace>();
        gazetteer.Find(name, found);
        return string.Join("; ", found.Select(place => FormattableString.Invariant($"{gazetteer.CountryOf(place.Division) ?? "-"} {place.Feature} {place.Lat:F1} {place.Lon:F1} {gazetteer.DivisionName(place.Division) ?? "-"}")));
    }

    private string Compile(string own = "name\taliases\tkind\tcountry\tdivision\tlat\tlon\tsource\nLower\tNether\tdivision\tRUR\t\t52\t12.5\town\nRurian Sea\t\tsea\t\t\t0\t-5\town")
    {
        folder.With("states.tsv", "code\tiso2\tname\tofficial\taliases\tto", "RUR\tRU\tRuritania\tKingdom of Ruritania\t\t", "STR\tST\tStrelsau\t\tStrelsau Free State\t")
            .With("cities500.txt", Cities)
            .With("admin1.json", """[{"code":"RU.01","name":"Upper Province"},{"code":"RU.02","name":"Lower"}]""")
            .With("admin2.json", """[{"code":"RU.01.001","name":"Aldbach District"}]""")
            .With("places.tsv", own);
        string At(string file) => Path.Combine(folder.Path, file);
        var builder = new GazetteerBuilder(StateTable.Read(At("states.tsv")));
        builder.AddDivisions(DivisionNames.Read(At("admin1.json")));
        builder.AddCounties(DivisionNames.Read(At("admin2.json")));
        builder.AddSettlements(GeoNames.Read(At("cities500.txt")));
        builder.AddOwn(OwnPlaces.Read(At("places.tsv")));
        using var file = File.Create(At("places.bin"));
        GazetteerWriter.Write(builder, file);
        return At("places.bin");
    }
}
