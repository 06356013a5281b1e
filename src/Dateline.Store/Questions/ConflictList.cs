namespace Dateline.Store.Questions;

/// <summary>Pairs of claims that cannot hold together (codebook 5), each with its holders: nobody's view is preferred.</summary>
internal static class ConflictList
{
    private static readonly (string Name, ColumnType Type)[] Sided =
    [
        ("claim_key", ColumnType.Key), ("report_key", ColumnType.Key), ("report", ColumnType.Text), ("report_date", ColumnType.Day), ("publisher", ColumnType.Text),
        ("relation", ColumnType.Text), ("polarity", ColumnType.Truth), ("basis", ColumnType.Text), ("holder", ColumnType.Texts), ("holder_code", ColumnType.Texts), ("evidence", ColumnType.Text),
    ];

    internal static readonly ListDefinition Definition = new("conflicts", "Two claims that cannot hold together.")
    {
        Columns =
        [
            new("subject", ColumnType.Text, "claims[].subject", "What both are about."),
            new("subject_code", ColumnType.Text, "entities[].code of claims[].subject", "Its code."),
            new("object", ColumnType.Text, "claims[].object", "The other side in the earlier claim."),
            new("object_code", ColumnType.Text, "entities[].code of claims[].object", "Its code."),
            new("ground", ColumnType.Text, "reckoned", "denial: one says what the other denies; part_or_state: one says part of a state, the other a state itself."),
            .. Sided.Select(static column => new ListColumn("first_" + column.Name, column.Type, "claims", $"{column.Name} of the earlier claim.")),
            .. Sided.Select(static column => new ListColumn("second_" + column.Name, column.Type, "claims", $"{column.Name} of the later claim.")),
        ],
        Filters = ClaimList.Filters,
        Order = [new("first_claim_key", ColumnType.Key), new("second_claim_key", ColumnType.Key)],
        Rows = static source =>
            $"""
            WITH sided AS (SELECT *, {Party("subject")} AS subject_id, {Party("object")} AS object_id, coalesce({source.Conditions.Holds}, false) AS chosen FROM {source.View("claims")})
            SELECT a.subject, a.subject_code, a.object, a.object_code, CASE WHEN a.relation = b.relation THEN 'denial' ELSE 'part_or_state' END AS ground, {Side("a", "first")}, {Side("b", "second")}
            FROM sided AS a JOIN sided AS b
            ON a.subject_id = b.subject_id AND a.claim_key < b.claim_key AND (a.chosen OR b.chosen)
                AND coalesce(a.since_start, DATE '0001-01-01') <= coalesce(b.until_end, DATE '9999-12-31') AND coalesce(b.since_start, DATE '0001-01-01') <= coalesce(a.until_end, DATE '9999-12-31')
                AND ((a.relation = b.relation AND a.polarity <> b.polarity AND a.object_id = b.object_id)
                    OR (a.polarity AND b.polarity AND ((a.relation = 'part_of' AND b.relation = 'independent') OR (a.relation = 'independent' AND b.relation = 'part_of'))))
            """,
    };

    private static string Side(string table, string name) => string.Join(", ", Sided.Select(column => $"{table}.{column.Name} AS {name}_{column.Name}"));

    private static string Party(string side) => $"coalesce(regexp_replace(lower({side}), '^the ', ''), '')";
}
