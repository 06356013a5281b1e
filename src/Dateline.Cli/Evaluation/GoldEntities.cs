using System.Text;
using System.Text.Json.Nodes;
using Dateline.Model;

namespace Dateline.Cli.Evaluation;

/// <summary>Are the actors of the gold corpus resolved to the right country and sector?</summary>
/// <remarks>
/// Every span that a gold record gives for an entity is looked up among the printed mentions: the one that overlaps it best stands for it, if they share three
/// tenths of what they cover together. Its code must be the gold's (or one of <c>code_alt</c>); its sectors must have one in common with the gold's, or both none.
/// The public scorer judges sectors on matched events only, and never an actor whose event was missed.
/// </remarks>
internal static class GoldEntities
{
    private const double LeastShare = 0.3;

    /// <summary>Judges the reports of a folder.</summary>
    /// <param name="folder">Holds <c>ID.gold.json</c> for the ids of the reports.</param>
    /// <param name="reports">Coded reports with their text.</param>
    /// <returns>{"code": share, "sector": share}.</returns>
    internal static JsonObject Score(string folder, IEnumerable<CodedReport> reports)
    {
        int all = 0, code = 0, sector = 0;
        foreach (var report in reports)
        {
            var path = Path.Combine(folder, report.Id + ".gold.json");
            if (!File.Exists(path) || JsonNode.Parse(File.ReadAllText(path)) is not JsonObject gold || report.Text is not { } text) continue;
            var entities = gold["entities"]!.AsArray().ToDictionary(static entity => (string)entity!["id"]!, static entity => entity!.AsObject(), StringComparer.Ordinal);
            var plain = Plain(text);
            foreach (var (id, words, nth) in References(gold).Distinct())
            {
                if (Find(plain, Plain(words), nth) is not { } span) continue;
                all++;
                var found = Best(report, span);
                if (SameCode(entities[id], found)) code++;
                if (SameSector(entities[id], found)) sector++;
            }
        }

        return new JsonObject { ["code"] = Share(code, all), ["sector"] = Share(sector, all) };
    }

    private static double Share(int part, int all) => all == 0 ? 0 : (double)part / all;

    private static bool SameCode(JsonObject gold, Entity? found)
    {
        var wanted = (string?)gold["code"];
        return string.Equals(wanted, found?.Code, StringComparison.Ordinal)
            || (found?.Code is { } code && gold["code_alt"] is JsonArray others && others.Any(other => string.Equals((string?)other, code, StringComparison.Ordinal)));
    }

    private static bool SameSector(JsonObject gold, Entity? found)
    {
        var wanted = gold["sector"] is JsonArray sectors ? sectors.Select(static sector => (string?)sector).ToList() : [];
        if (found is null || found.Sector.IsEmpty) return wanted.Count == 0;
        return found.Sector.Any(sector => wanted.Contains(sector, StringComparer.Ordinal));
    }

    // Every {"entity": id, "span": {"text", "nth"}} of the records, at any depth; what is optional is not asked for.
    private static IEnumerable<(string Entity, string Words, int Nth)> References(JsonNode? node)
    {
        switch (node)
        {
            case JsonArray list:
                foreach (var reference in list.SelectMany(References)) yield return reference;
                break;
            case JsonObject record:
                if (record["entity"] is JsonValue entity && record["span"] is JsonObject span && record["optional"] is null)
                    yield return ((string)entity!, (string)span["text"]!, (int?)span["nth"] ?? 1);
                foreach (var reference in record.SelectMany(static member => References(member.Value))) yield return reference;
                break;
        }
    }

    private static Entity? Best(CodedReport report, Span span)
    {
        Entity? best = null;
        var most = LeastShare;
        foreach (var entity in report.Entities)
        {
            foreach (var mention in entity.Mentions)
            {
                var common = Math.Min(mention.End, span.End) - Math.Max(mention.Start, span.Start);
                var share = common <= 0 ? 0 : (double)common / (Math.Max(mention.End, span.End) - Math.Min(mention.Start, span.Start));
                if (share <= most) continue;
                most = share;
                best = entity;
            }
        }

        return best;
    }

    // The nth occurrence as whole words, as the gold corpus counts.
    private static Span? Find(string text, string words, int nth)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var end = at + words.Length;
            var whole = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
            if (whole && --nth == 0) return new Span(at, end);
        }

        return null;
    }

    // Reading straightens quotation marks and line ends; letter for letter, so that offsets stay.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text);
        return plain.Replace('‘', '\'').Replace('’', '\'').Replace('“', '"').Replace('”', '"').Replace('\n', ' ').Replace('\r', ' ').ToString();
    }
}
