using Dateline.Model;

namespace Dateline.Store.Questions;

/// <summary>The list of what reports name.</summary>
internal static class EntityList
{
    internal static readonly ListDefinition Definition = new("entities", "An actor or place that a report names.")
    {
        Columns =
        [
            .. CommonColumns.OfReport[..2],
            new("entity_key", ColumnType.Key, "counted", "Key of the entity in its report."),
            CommonColumns.ReportKey,
            new("id", ColumnType.Text, "entities[].id", "Id of the entity in its report."),
            new("kind", ColumnType.Text, "entities[].kind", "person, organization, government, country, territory, place, group, document, other."),
            new("name", ColumnType.Text, "entities[].name", "Name."),
            new("code", ColumnType.Text, "entities[].code", "Code of the state or group it belongs to."),
            new("sector", ColumnType.Texts, "entities[].sector", "PLOVER sectors."),
            new("role", ColumnType.Text, "entities[].role", "Role that the text gives."),
            new("office", ColumnType.Text, "entities[].office", "Office held on the day."),
            new("parent", ColumnType.Text, "entities[].parent", "Id of what it belongs to."),
            new("country", ColumnType.Text, "entities[].place.country", "Code of the country of a place."),
            new("adm1", ColumnType.Text, "entities[].place.adm1", "Region of a place."),
            new("lat", ColumnType.Number, "entities[].place.lat", "Latitude of a place.") { Unit = "degrees north, WGS 84" },
            new("lon", ColumnType.Number, "entities[].place.lon", "Longitude of a place.") { Unit = "degrees east, WGS 84" },
        ],
        Filters =
        [
            new NameFilter("q", "Code, or whole words of the name.", $"(code = upper({{0}}) OR {QuestionConditions.Has("name")})"),
            new ChoiceFilter("kind", "KIND", "What it is.", [.. ModelNames<EntityKind>.All], "kind = {0}"),
            new CodeFilter("code", "CODE", "Code of the state or group it belongs to.", "code = {0}"),
            new CodeFilter("sector", "SECTOR", "PLOVER sector.", "list_contains(sector, {0})"),
            .. CommonColumns.Period("report_date", "report_date"),
            CommonColumns.Report,
        ],
        Order = [new("report_date", ColumnType.Day), new("entity_key", ColumnType.Key)],
        Rows = static source => $"SELECT * FROM {source.View("entities")}{source.Where}",
    };
}
