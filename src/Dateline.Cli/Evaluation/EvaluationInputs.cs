using System.Text.Json.Nodes;

namespace Dateline.Cli.Evaluation;

/// <summary>Turns a development set into the JSON Lines that a user would give to <c>dateline code</c>: texts and dates, no labels.</summary>
internal static class EvaluationInputs
{
    private static readonly string[] Copied = ["id", "text", "title", "context"];

    /// <summary>Writes the inputs of a set, one report a line.</summary>
    /// <param name="set">The set.</param>
    /// <param name="labelled">Its records, one a line, with labels.</param>
    /// <param name="output">Takes the inputs.</param>
    /// <returns>The number of reports written.</returns>
    internal static int Write(EvaluationSet set, IEnumerable<string> labelled, TextWriter output)
    {
        var count = 0;
        foreach (var line in labelled)
        {
            if (string.IsNullOrWhiteSpace(line) || JsonNode.Parse(line) is not JsonObject record) continue;
            var input = new JsonObject { ["date"] = (string?)record["date"] ?? set.DefaultDate };
            foreach (var member in Copied)
            {
                if (record[member] is { } value) input[member] = value.DeepClone();
            }

            if (record["subtopic"] is { } story) input["group"] = story.DeepClone();
            if (record["source"] is JsonObject source && record["target"] is JsonObject target)
                input["pairs"] = new JsonArray(new JsonObject { ["source"] = source.DeepClone(), ["target"] = target.DeepClone() });
            output.WriteLine(input.ToJsonString());
            count++;
        }

        return count;
    }
}
