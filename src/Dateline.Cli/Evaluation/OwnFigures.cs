using System.Text.Json.Nodes;
using Dateline.Model;

namespace Dateline.Cli.Evaluation;

/// <summary>Figures that the scorers of the kit do not give: of resolution by itself.</summary>
internal static class OwnFigures
{
    /// <summary>Adds a set's own figures to those of its scorer.</summary>
    /// <param name="set">The set.</param>
    /// <param name="folder">Folder of its data.</param>
    /// <param name="coded">File of coded reports, one a line.</param>
    /// <param name="figures">The scorer's figures.</param>
    internal static void Add(EvaluationSet set, string folder, string coded, JsonObject figures)
    {
        switch (set.Name)
        {
            case "gold":
                figures["entities"] = GoldEntities.Score(Path.Combine(folder, "dev"), Reports(coded));
                break;
            case "gum":
                figures["pronouns"] = PronounReference.Score(File.ReadLines(Path.Combine(folder, "dev.jsonl")), Reports(coded));
                break;
        }
    }

    private static IEnumerable<CodedReport> Reports(string coded) => File.ReadLines(coded).Where(static line => line.Length > 0).Select(DatelineJson.Deserialize);
}
