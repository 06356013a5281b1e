using System.Diagnostics;
using System.Globalization;
using Dateline.Store;
using Dateline.Store.Questions;

namespace Dateline.Benchmarks;

/// <summary>Times a record's questions on made events: the same for a seed, with the skew of news (few actors and countries have most events).</summary>
/// <remarks><c>--record FOLDER [EVENTS]</c>. The record is made once in the folder; later runs ask it again. Best of five, after one run to warm up.</remarks>
internal static class RecordBenchmark
{
    private const int EventsAReport = 10;
    private const int Rounds = 5;

    private static readonly (string Name, string List, string[] Asked, bool Page)[] Questions =
    [
        ("events, first page", "events", [], true),
        ("events, last page", "events", ["order=backwards"], true),
        ("events of an actor and recipient", "events", ["actor=AAC", "recipient=AAD"], true),
        ("events of a type, period, country", "events", ["type=ASSAULT", "from=2015-01-01", "to=2015-12-31", "country=AAC"], true),
        ("events of an actor by name", "events", ["actor=Actor 7"], true),
        ("events near a point", "events", ["near=10,20,100"], true),
        ("events by words of the sentence", "events", ["text=number 77 of"], true),
        ("reports, first page", "reports", [], true),
        ("places", "places", [], true),
        ("dyads", "dyads", [], true),
        ("actors", "actors", [], true),
        ("month x country", "timeline", ["by=month", "split=country"], false),
        ("timeline of an actor by day", "timeline", ["actor=AAC", "by=day"], false),
        ("timeline of an actor by month and quad code", "timeline", ["either=AAC", "by=month", "split=quad"], false),
        ("types", "facets", ["by=type"], true),
    ];

    /// <summary>Makes the record where there is none, and asks.</summary>
    internal static void Run(string folder, long events, TextWriter output)
    {
        if (!RecordFile.IsProject(folder)) Make(folder, events);
        using var record = RecordFile.OpenToRead(folder);
        output.WriteLine($"{record.Number("SELECT count(*) FROM record.events"):N0} events, {new FileInfo(Path.Combine(folder, RecordFile.Name)).Length / 1e6:N0} MB, {Environment.ProcessorCount} cores");
        var questions = new RecordQuestions(record);
        foreach (var (name, list, asked, page) in Questions)
        {
            var query = ListQueryReader.Read(list, asked.Select(static it => KeyValuePair.Create(it.Split('=')[0], it.Split('=')[1])));
            var best = double.MaxValue;
            var rows = 0;
            for (var round = 0; round <= Rounds; round++)
            {
                var clock = Stopwatch.StartNew();
                if (page)
                {
                    rows = questions.Page(query, CancellationToken.None).Rows.Length;
                }
                else
                {
                    using var answer = questions.All(query, CancellationToken.None);
                    rows = answer.Rows().Count();
                }

                if (round > 0) best = Math.Min(best, clock.Elapsed.TotalMilliseconds);
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-46} {best,8:N1} ms {rows,8} rows"));
        }
    }

    // hash() is the same everywhere for a DuckDB version, so that rows depend on their number alone.
    private static void Make(string folder, long events)
    {
        RecordFile.Create(folder);
        using var record = RecordFile.OpenToWrite(folder);
        var reports = events / EventsAReport;
        record.Execute("CREATE MACRO pick(i, salt, n) AS (pow((hash(i * 31 + salt) % 1000003) / 1000003.0, 3) * n)::BIGINT");
        record.Execute("CREATE MACRO code(k) AS chr(65 + (k // 676 % 26)::INTEGER) || chr(65 + (k // 26 % 26)::INTEGER) || chr(65 + (k % 26)::INTEGER)");
        record.Execute("INSERT INTO record.coders BY NAME SELECT 1 AS coder_key, 'dateline' AS name, '0.1.0' AS version, '0' AS lexicon, '0' AS model");
        record.Execute($"INSERT INTO record.batches BY NAME SELECT 1 AS batch, {reports} AS reports, {events} AS events");
        record.Execute(
            $"""
            INSERT INTO record.reports BY NAME SELECT i + 1 AS report_key, 1 AS batch, 1 AS coder_key, true AS newest, 'r' || i AS id, md5(i::VARCHAR) AS hash,
                DATE '2005-01-01' + (i * 7300 // {reports})::INTEGER AS date, 'Title of report ' || i AS title, 'Publisher ' || pick(i, 1, 300) AS publisher, 'en' AS language, []::VARCHAR[] AS credits,
                'A text of report ' || i AS text
            FROM range({reports}) t(i)
            """);
        record.Execute(
            $"""
            INSERT INTO record.events BY NAME SELECT i + 1 AS event_key, i // {EventsAReport} + 1 AS report_key, 'e' || i % {EventsAReport} AS id,
                (['AGREE','CONSULT','SUPPORT','CONCEDE','COOPERATE','AID','RETREAT','REQUEST','ACCUSE','REJECT','THREATEN','PROTEST','SANCTION','MOBILIZE','COERCE','ASSAULT'])[1 + (hash(i) % 16)::BIGINT] AS event,
                []::VARCHAR[] AS mode, ['military'] AS context, '190' AS cameo, (1 + hash(i) % 16 // 4)::INTEGER AS quad_code, (hash(i) % 19)::INTEGER - 9.0 AS event_scale, 'occurred' AS status, hash(i + 5) % 10 = 0 AS historical,
                ['Actor ' || pick(i, 2, 5000)] AS actor, [code(pick(i, 2, 5000) % 240)] AS actor_code, ['Actor ' || pick(i, 3, 5000)] AS recipient, [code(pick(i, 3, 5000) % 240)] AS recipient_code,
                []::VARCHAR[] AS according_to, DATE '2005-01-01' + (i * 7300 // {events})::INTEGER - (hash(i + 9) % 5)::INTEGER AS date_start, DATE '2005-01-01' + (i * 7300 // {events})::INTEGER AS date_end,
                'day' AS date_granularity, 'Place ' || pick(i, 4, 20000) AS place, code(pick(i, 4, 20000) % 240) AS country, (pick(i, 4, 20000) % 120) - 60.0 AS lat, (pick(i, 4, 20000) % 300) - 150.0 AS lon,
                'city' AS place_precision, 'attacked' AS event_text, 'The sentence number ' || i % 1000 || ' of report ' || i // {EventsAReport} || ' says that somebody attacked somebody there.' AS sentence,
                100 AS sentence_start, 'attack/v' AS rule, 0.5 + (hash(i + 3) % 50) / 100.0 AS confidence
            FROM range({events}) t(i)
            """);
        record.Execute(
            """
            INSERT INTO record.entities BY NAME SELECT event_key * 2 - 1 + s AS entity_key, report_key, 'n' || event_key || s AS id, 'organization' AS kind,
                CASE s WHEN 0 THEN actor[1] ELSE recipient[1] END AS name, CASE s WHEN 0 THEN actor_code[1] ELSE recipient_code[1] END AS code, ['GOV'] AS sector
            FROM record.events, range(2) t(s)
            """);
        record.Execute("INSERT INTO record.event_parties BY NAME SELECT event_key, report_key, CASE s WHEN 0 THEN 'actor' ELSE 'recipient' END AS side, 1 AS place, event_key * 2 - 1 + s AS entity_key FROM record.events, range(2) t(s)");
        record.Execute("INSERT INTO record.lines BY NAME SELECT report_key, '{}' AS coded FROM record.reports");
        record.Execute("DROP MACRO pick");
        record.Execute("DROP MACRO code");
        record.Execute("CHECKPOINT");
    }
}
