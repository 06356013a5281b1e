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
        report = record.Number("SELECT max(report_key) FROM record.reports"),
        entity = record.Number("SELECT max(entity_key) FROM record.entities"),
        @event = record.Number("SELECT max(event_key) FROM record.events"),
        statement = record.Number("SELECT max(statement_key) FROM record.statements"),
        claim = record.Number("SELECT max(claim_key) FROM record.claims"),
        instrument = record.Number("SELECT max(instrument_key) FROM record.instruments"),
        stage = record.Number("SELECT max(stage_key) FROM record.stages"),
        change = record.Number("SELECT max(change_key) FROM record.changes"),
    };

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
