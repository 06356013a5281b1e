using System.Text.Json.Nodes;
using Dateline.Store.Questions;

namespace Dateline.Server.Description;

/// <summary>The API in OpenAPI 3.1, made from the definitions of the lists that answer, so that it cannot drift from them.</summary>
internal static class ApiDocument
{
    /// <summary>Its address.</summary>
    internal const string Path = "/openapi/v1.json";

    /// <summary>The document.</summary>
    internal static JsonObject Make(bool allowSql)
    {
        var paths = new JsonObject();
        foreach (var list in RecordLists.All) AddList(paths, list, list.Name == "facets" ? "/facets/events" : $"/{list.Name}", []);
        AddList(paths, RecordLists.Find("timeline"), "/dyads/{actor}/{recipient}/series", ["actor", "recipient"]);
        foreach (var operation in ApiOperations.All)
        {
            if (operation.Path == "/sql" && !allowSql) continue;
            var node = Operation(operation.Summary, [.. operation.Parameters.Select(Parameter)], operation.Example, operation.Status);
            if (operation.Body is { } body)
            {
                node["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Json(JsonNode.Parse(body)!) };
            }

            var path = Prefix + operation.Path;
            paths[path] ??= new JsonObject();
            paths[path]![operation.Method] = node;
        }

        return new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject
            {
                ["title"] = "Dateline",
                ["version"] = typeof(ApiDocument).Assembly.GetName().Version?.ToString(3),
                ["description"] = "Questions to a project's record: who did what to whom, who said what, how things stand in whose eyes. Every list can be had in pages of JSON, or whole as .json, .ndjson, .csv, .parquet and, where it has points, .geojson, by extension or Accept.",
            },
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = new JsonObject { ["Problem"] = Problem() },
                ["securitySchemes"] = new JsonObject { ["token"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer" } },
            },
        };
    }

    private const string Prefix = "/api/v1";

    private static void AddList(JsonObject paths, ListDefinition list, string path, string[] inPath)
    {
        var parameters = new JsonArray();
        foreach (var name in inPath) parameters.Add((JsonNode)Parameter(new ApiParameter(name, "path", "Code or name.", "RUS")));
        foreach (var filter in list.Filters.Where(filter => !inPath.Contains(filter.Name, StringComparer.Ordinal)))
        {
            parameters.Add((JsonNode)Parameter(new ApiParameter(filter.Name, "query", $"{filter.Meaning} ({filter.Form})", null) { Known = filter.Known }));
        }

        foreach (var choice in list.Choices) parameters.Add((JsonNode)Parameter(new ApiParameter(choice.Name, "query", choice.Meaning, choice.Values[0]) { Known = choice.Values }));
        foreach (var common in ApiOperations.OfLists) parameters.Add((JsonNode)Parameter(common));
        var row = new JsonObject();
        foreach (var column in list.Columns) row[column.Name] = Schema(column);
        var operation = Operation(list.Meaning, parameters, null, 200);
        operation["responses"]!["200"]!["content"] = new JsonObject
        {
            ["application/json"] = new JsonObject
            {
                ["schema"] = new JsonObject
                {
                    ["type"] = "object",
                    ["properties"] = new JsonObject
                    {
                        ["items"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "object", ["properties"] = row } },
                        ["next"] = new JsonObject { ["type"] = new JsonArray("string", "null") },
                        ["total"] = new JsonObject { ["type"] = new JsonArray("integer", "null") },
                    },
                },
                ["example"] = new JsonObject { ["items"] = new JsonArray(Example(list)), ["next"] = null, ["total"] = null },
            },
        };
        paths[Prefix + path] = new JsonObject { ["get"] = operation };
    }

    private static JsonObject Operation(string summary, JsonArray parameters, string? example, int status)
    {
        var answer = new JsonObject { ["description"] = summary };
        if (example is not null) answer["content"] = Json(JsonNode.Parse(example)!);
        return new JsonObject
        {
            ["summary"] = summary,
            ["parameters"] = parameters,
            ["responses"] = new JsonObject
            {
                [status.ToString(System.Globalization.CultureInfo.InvariantCulture)] = answer,
                ["default"] = new JsonObject
                {
                    ["description"] = "What is wrong, and what to do.",
                    ["content"] = new JsonObject { ["application/problem+json"] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/Problem" } } },
                },
            },
        };
    }

    private static JsonObject Json(JsonNode example) => new() { ["application/json"] = new JsonObject { ["example"] = example } };

    private static JsonObject Parameter(ApiParameter parameter)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (parameter.Known.Count > 0) schema["enum"] = new JsonArray([.. parameter.Known.Select(static known => (JsonNode)known)]);
        var node = new JsonObject { ["name"] = parameter.Name, ["in"] = parameter.In, ["description"] = parameter.Meaning, ["required"] = parameter.In == "path", ["schema"] = schema };
        if (parameter.Example is { } example) node["example"] = example;
        return node;
    }

    private static JsonObject Schema(ListColumn column) => column.Type switch
    {
        ColumnType.Texts => new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" }, ["description"] = column.Meaning },
        ColumnType.Day => new JsonObject { ["type"] = new JsonArray("string", "null"), ["format"] = "date", ["description"] = column.Meaning },
        ColumnType.Whole or ColumnType.Key => new JsonObject { ["type"] = new JsonArray("integer", "null"), ["description"] = column.Meaning },
        ColumnType.Number => new JsonObject { ["type"] = new JsonArray("number", "null"), ["description"] = column.Meaning },
        ColumnType.Truth => new JsonObject { ["type"] = new JsonArray("boolean", "null"), ["description"] = column.Meaning },
        _ => new JsonObject { ["type"] = new JsonArray("string", "null"), ["description"] = column.Meaning },
    };

    private static JsonObject Example(ListDefinition list)
    {
        var row = new JsonObject();
        foreach (var column in list.Columns.Where(static column => !column.OnRequest).Take(12))
        {
            row[column.Name] = column.Type switch
            {
                ColumnType.Texts => new JsonArray("RUS"),
                ColumnType.Day => "2017-03-14",
                ColumnType.Whole or ColumnType.Key => 7,
                ColumnType.Number => -2.5,
                ColumnType.Truth => true,
                _ => column.Name == "event" ? "ACCUSE" : column.Name,
            };
        }

        return row;
    }

    private static JsonObject Problem() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["type"] = new JsonObject { ["type"] = "string" },
            ["title"] = new JsonObject { ["type"] = "string" },
            ["status"] = new JsonObject { ["type"] = "integer" },
            ["detail"] = new JsonObject { ["type"] = "string" },
            ["instance"] = new JsonObject { ["type"] = "string" },
        },
    };
}
