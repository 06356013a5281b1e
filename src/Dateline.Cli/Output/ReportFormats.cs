using System.Collections.Immutable;

namespace Dateline.Cli.Output;

/// <summary>The forms of output by the names that <c>--format</c> takes.</summary>
internal static class ReportFormats
{
    /// <summary>The codebook's own form, one report a line.</summary>
    internal const string JsonLines = "jsonl";

    /// <summary>For people.</summary>
    internal const string Table = "table";

    /// <summary>PLOVER's exchange form, one event a line.</summary>
    internal const string Plover = "plover";

    /// <summary>Dyads with the columns of the ICEWS data.</summary>
    internal const string Icews = "icews";

    /// <summary>Dyads with the columns of the Phoenix data.</summary>
    internal const string Phoenix = "phoenix";

    /// <summary>Dyads with the columns of GDELT 2.0.</summary>
    internal const string Gdelt = "gdelt";

    /// <summary>All names, the default first.</summary>
    internal static readonly ImmutableArray<string> Names = [JsonLines, Table, Plover, Icews, Phoenix, Gdelt];

    /// <summary>The format with a name.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="page">Width and colour, for the forms that people read.</param>
    internal static IReportFormat Create(string name, Page page) => name switch
    {
        JsonLines => new JsonLinesFormat(),
        Table => new TableFormat(page),
        Plover => new PloverFormat(),
        Icews => new IcewsFormat(),
        Phoenix => new PhoenixFormat(),
        Gdelt => new GdeltFormat(),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "The command line admits only known formats."),
    };
}
