namespace Dateline.Store;

/// <summary>Integer keys, counted on from the highest in the record. One process writes, so counting needs no lock.</summary>
internal sealed class RecordKeys
{
    private long entity;
    private long @event;
    private long statement;
    private long claim;
    private long instrument;
    private long stage;
    private long change;
    private long report;

    private RecordKeys()
    {
    }

    /// <summary>Keys that the record does not hold yet.</summary>
    internal static RecordKeys After(RecordFile record) => new()
    {
        report = Highest(record, "report_key", "reports"),
        entity = Highest(record, "entity_key", "entities"),
        @event = Highest(record, "event_key", "events"),
        statement = Highest(record, "statement_key", "statements"),
        claim = Highest(record, "claim_key", "claims"),
        instrument = Highest(record, "instrument_key", "instruments"),
        stage = Highest(record, "stage_key", "stages"),
        change = Highest(record, "change_key", "changes"),
    };

    // Rows that were removed may have had the highest keys.
    private static long Highest(RecordFile record, string key, string table) =>
        record.Number($"SELECT greatest((SELECT max({key}) FROM record.{table}), (SELECT max(key) FROM record.highest WHERE name = '{key}'))");

    /// <summary>A key for a report.</summary>
    internal long Report() => ++report;

    /// <summary>A key for an entity.</summary>
    internal long Entity() => ++entity;

    /// <summary>A key for an event.</summary>
    internal long Event() => ++@event;

    /// <summary>A key for a statement.</summary>
    internal long Statement() => ++statement;

    /// <summary>A key for a claim.</summary>
    internal long Claim() => ++claim;

    /// <summary>A key for an instrument.</summary>
    internal long Instrument() => ++instrument;

    /// <summary>A key for a stage.</summary>
    internal long Stage() => ++stage;

    /// <summary>A number for a change.</summary>
    internal long Change() => ++change;
}
