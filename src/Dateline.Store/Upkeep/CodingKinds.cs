namespace Dateline.Store.Upkeep;

/// <summary>How records of two codings of one report are told to be the same.</summary>
/// <param name="Kind">What it is: <c>event</c>.</param>
/// <param name="Table">Where it lies.</param>
/// <param name="Place">Columns that say where in the text it stands.</param>
/// <param name="Content">What the coder says of it, in words for people, as SQL over columns of the table.</param>
internal sealed record CodingKinds(string Kind, string Table, string Place, string Content)
{
    /// <summary>The kinds whose records can be compared and corrected.</summary>
    internal static readonly CodingKinds[] All =
    [
        new("event", "events", "sentence, event_text",
            $"concat_ws(' ', {List("actor")}, event || {Modes}, {List("recipient")}, status, {Days("date_start", "date_end")}, place, {Said("according_to")})"),
        new("statement", "statements", "content, speaker_text", $"concat_ws(' ', coalesce(speaker, 'somebody'), kind, {Days("date_start", "date_end")})"),
        new("claim", "claims", "evidence, cue",
            $"concat_ws(' ', subject, relation, object, CASE WHEN polarity THEN NULL ELSE 'denied' END, basis, {Said("holder")}, {Days("since_start", "since_end")}, {Days("until_start", "until_end")})"),
        new("instrument", "instruments", "name", $"concat_ws(' ', kind, {List("parties")})"),
        new("stage", "stages", "evidence", $"concat_ws(' ', stage, status, {List("taken_by")}, {Days("date_start", "date_end")}, {Said("according_to")})"),
    ];

    private const string Modes = "CASE WHEN len(mode) > 0 THEN ' (' || array_to_string(mode, ', ') || ')' ELSE '' END";

    /// <summary>The name of its key.</summary>
    internal string Key => Kind + "_key";

    /// <summary>Pairs of records of an older and a newer coding, as SQL: those at the same place, or one of the two alone.</summary>
    /// <param name="replacements">A query of (report, old, new): ids of reports with the keys of two codings.</param>
    internal string Pairs(string replacements)
    {
        var same = string.Join(" AND ", Place.Split(", ").Select(static column => $"o.{column} IS NOT DISTINCT FROM n.{column}"));
        return $"""
            SELECT coalesce(o.report, n.report) AS report, o.{Key} AS old_key, n.{Key} AS new_key, o.content AS before, n.content AS after
            FROM ({Side("old", replacements)}) o FULL JOIN ({Side("new", replacements)}) n ON o.report = n.report AND o.nth = n.nth AND {same}
            """;
    }

    // Several at one place are paired in the order of what is said of them, so that an equal one finds its like wherever nothing else has changed there.
    private string Side(string side, string replacements) =>
        $"""
        SELECT p.report, x.{Key}, {Place}, {Content} AS content, row_number() OVER (PARTITION BY x.report_key, {Place} ORDER BY {Content}, x.{Key}) AS nth
        FROM record.{Table} x JOIN ({replacements}) p ON x.report_key = p.{side}
        """;

    private static string List(string column) => $"nullif(array_to_string({column}, ', '), '')";

    private static string Said(string column) => $"'according to ' || nullif(array_to_string({column}, ', '), '')";

    private static string Days(string first, string last) => $"CASE WHEN {first} = {last} THEN {first}::VARCHAR ELSE {first}::VARCHAR || '/' || {last}::VARCHAR END";
}
