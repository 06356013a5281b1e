using System.Text.Json;
using Dateline.Server.Answers;
using Dateline.Store;
using Dateline.Store.Exports;
using Dateline.Store.Questions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dateline.Server.Endpoints;

/// <summary>How something stands in whose eyes: a matrix of relations and holders, with what contradicts what.</summary>
internal static class PositionEndpoint
{
    // More claims about one subject no matrix shows.
    private const int MostClaims = 2000;

    private static readonly string[] Cells = ["relation", "polarity", "basis", "subject", "object", "since_start", "until_start", "evidence", "report_key", "report", "report_date", "claim_key"];

    /// <summary>Adds it.</summary>
    internal static void Map(IEndpointRouteBuilder api, AnswerDesk desk) => api.MapGet("/positions", (HttpContext context) =>
    {
        Parameters.Check(context.Request, "subject", "object", "as_of", "holder", "relation");
        var asked = context.Request.Query.Select(static pair => KeyValuePair.Create(pair.Key, pair.Value.ToString())).ToList();
        if (!asked.Exists(static pair => pair.Key is "subject" or "object" or "holder")) throw ProblemException.Bad(Messages.NothingAsked);
        asked.Add(KeyValuePair.Create("limit", MostClaims.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var claims = ListQueryReader.Read("claims", asked);
        var conflicts = ListQueryReader.Read("conflicts", asked);
        return desk.SendAsync(context, (record, json, stop) => Write(new RecordQuestions(record), json, claims, conflicts, stop));
    });

    private static void Write(RecordQuestions questions, Utf8JsonWriter json, ListQuery claims, ListQuery conflicts, CancellationToken stop)
    {
        var (columns, rows) = All(questions, claims, stop);
        var index = columns.Select(static (name, place) => (name, place)).ToDictionary(static pair => pair.name, static pair => pair.place, StringComparer.Ordinal);
        json.WriteStartObject();
        json.WriteStartArray("relations");
        foreach (var relation in rows.Select(row => (string)row[index["relation"]]!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) json.WriteStringValue(relation);
        json.WriteEndArray();
        json.WriteStartArray("holders");
        var held = rows.SelectMany(row => Holders(row[index["holder"]], row[index["holder_code"]]).Select(holder => (holder, row)));
        foreach (var group in held.GroupBy(static pair => pair.holder).OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key.Name, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("holder", group.Key.Name);
            json.WriteString("code", group.Key.Code);
            json.WriteStartArray("cells");
            foreach (var (_, row) in group) WriteCell(json, index, row);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("conflicts");
        var (names, pairs) = All(questions, conflicts, stop);
        foreach (var pair in pairs) AnswerJson.Write(json, names, pair);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter json, Dictionary<string, int> index, object?[] row)
    {
        json.WriteStartObject();
        foreach (var column in Cells)
        {
            json.WritePropertyName(column.Replace("_start", "", StringComparison.Ordinal));
            AnswerJson.Write(json, row[index[column]]);
        }

        json.WriteEndObject();
    }

    // A claim in the report's own voice has no holder.
    private static IEnumerable<(string? Name, string? Code)> Holders(object? names, object? codes)
    {
        var all = ((System.Collections.IEnumerable?)names)?.Cast<string?>().ToArray() ?? [];
        var known = ((System.Collections.IEnumerable?)codes)?.Cast<string?>().ToArray() ?? [];
        return all.Length == 0 ? [(null, null)] : all.Select((name, place) => (name, all.Length == known.Length ? known[place] : null));
    }

    private static (string[] Columns, List<object?[]> Rows) All(RecordQuestions questions, ListQuery query, CancellationToken stop)
    {
        using var answer = questions.All(query, stop);
        return (answer.Columns, answer.Rows().ToList());
    }
}
