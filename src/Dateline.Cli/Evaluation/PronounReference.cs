using System.Text.Json.Nodes;
using Dateline.Model;

namespace Dateline.Cli.Evaluation;

/// <summary>Do pronouns of the third person mean whom they should? Scored on texts whose mentions are grouped by hand (GUM).</summary>
/// <remarks>
/// Asked are personal and possessive pronouns whose group has an earlier mention that is no pronoun. A resolved pronoun is right where another printed mention of
/// its entity overlaps another mention of its group that is no pronoun either. Recall is low by design: things that are no actors have no entity, so "it" often has none.
/// </remarks>
internal static class PronounReference
{
    private static readonly HashSet<string> Pronouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "he", "him", "his", "himself", "she", "her", "hers", "herself", "it", "its", "itself", "they", "them", "their", "theirs", "themselves",
    };

    /// <summary>Judges coded reports.</summary>
    /// <param name="labelled">Records with mentions, one a line.</param>
    /// <param name="reports">Coded reports of the same ids.</param>
    /// <returns>{"p", "r", "f1"}.</returns>
    internal static JsonObject Score(IEnumerable<string> labelled, IEnumerable<CodedReport> reports)
    {
        var coded = reports.ToDictionary(static report => report.Id, StringComparer.Ordinal);
        int asked = 0, answered = 0, right = 0;
        foreach (var record in labelled.Select(static line => JsonNode.Parse(line)!.AsObject()))
        {
            if (!coded.TryGetValue((string)record["id"]!, out var report)) continue;
            var mentions = record["mentions"]!.AsArray().Select(static mention => (Start: (int)mention!["start"]!, End: (int)mention["end"]!, Words: (string)mention["text"]!, Group: (string?)mention["group"])).ToList();
            foreach (var pronoun in mentions.Where(static mention => Pronouns.Contains(mention.Words)))
            {
                var group = mentions.Where(mention => string.Equals(mention.Group, pronoun.Group, StringComparison.Ordinal) && !Pronouns.Contains(mention.Words)).Select(static mention => new Span(mention.Start, mention.End)).ToList();
                if (!group.Exists(span => span.Start < pronoun.Start)) continue;
                asked++;
                if (report.Entities.FirstOrDefault(entity => entity.Mentions.Any(mention => mention.Start == pronoun.Start && mention.End == pronoun.End)) is not { } entity) continue;
                answered++;
                if (entity.Mentions.Any(mention => !Pronouns.Contains(mention.Text) && group.Exists(span => span.Start < mention.End && mention.Start < span.End))) right++;
            }
        }

        double precision = answered == 0 ? 0 : (double)right / answered, recall = asked == 0 ? 0 : (double)right / asked;
        return new JsonObject { ["p"] = precision, ["r"] = recall, ["f1"] = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) };
    }
}
