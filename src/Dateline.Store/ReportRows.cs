using Dateline.Model;
using DuckDB.NET.Data;

namespace Dateline.Store;

/// <summary>Lays one coded report out as rows. Columns come in the order in which <c>Migrations</c> made them.</summary>
internal sealed class ReportRows(TableAppenders tables, RecordKeys keys)
{
    /// <summary>Adds a version of the coder.</summary>
    internal void AddCoder(int key, CoderVersion coder) => tables["coders"].CreateRow()
        .AppendValue(key).AppendValue(coder.Name).AppendValue(coder.Version).AppendValue(coder.Lexicon).AppendValue(coder.Model).EndRow();

    /// <summary>Notes that a report's coding came in, and which one it replaces.</summary>
    internal void AddChange(long key, int batch, string change, string report, long reportKey, long? replaces) => tables["changes"].CreateRow()
        .AppendValue(key).AppendValue(batch).AppendValue(change).AppendValue(report).AppendValue(reportKey).AppendValue(replaces)
        .AppendNullValue().AppendNullValue().AppendNullValue().EndRow();

    /// <summary>Adds a report with everything coded from it.</summary>
    /// <returns>Its key.</returns>
    internal long Add(CodedReport report, string hash, int coder, int batch)
    {
        var key = keys.Report();
        tables["reports"].CreateRow()
            .AppendValue(key).AppendValue(batch).AppendValue(coder).AppendValue((bool?)true).AppendValue(report.Id).AppendValue(hash).AppendValue((DateOnly?)report.Date)
            .AppendValue(report.Title).AppendValue(report.Url).AppendValue(report.Publisher).AppendValue(report.Language)
            .AppendValue(report.Credits.AsEnumerable()).AppendValue(report.Text).EndRow();
        tables["lines"].CreateRow().AppendValue(key).AppendValue(DatelineJson.Serialize(report with { Text = null })).EndRow();
        var names = new ReportNames(report);
        foreach (var entity in report.Entities) names.Add(entity, Add(entity, key));
        foreach (var item in report.Events) Add(item, key, names);
        foreach (var statement in report.Statements) Add(statement, key, names);
        foreach (var claim in report.Claims) Add(claim, key, names);
        foreach (var instrument in report.Instruments) Add(instrument, key, names);
        return key;
    }

    private long Add(Entity entity, long report)
    {
        var key = keys.Entity();
        tables["entities"].CreateRow()
            .AppendValue(key).AppendValue(report).AppendValue(entity.Id).AppendValue(ModelNames<EntityKind>.Of(entity.Kind)).AppendValue(entity.Name).AppendValue(entity.Code)
            .AppendValue(entity.Sector.AsEnumerable()).AppendValue(entity.Role).AppendValue(entity.Office).AppendValue(entity.Parent)
            .AppendValue(entity.Place?.Country).AppendValue(entity.Place?.Adm1).AppendValue(entity.Place?.Lat).AppendValue(entity.Place?.Lon).EndRow();
        return key;
    }

    private void Add(Event item, long report, ReportNames names)
    {
        var key = keys.Event();
        var row = tables["events"].CreateRow()
            .AppendValue(key).AppendValue(report).AppendValue(item.Id).AppendValue(ModelNames<EventType>.Of(item.Type))
            .AppendValue(item.Mode.AsEnumerable()).AppendValue(item.Context.AsEnumerable())
            .AppendValue(item.Cameo).AppendValue(item.QuadCode).AppendValue(item.EventScale)
            .AppendValue(ModelNames<EventStatus>.Of(item.Status)).AppendValue((bool?)item.Historical)
            .AppendValue(names.Names(item.Actor)).AppendValue(names.Codes(item.Actor))
            .AppendValue(names.Names(item.Recipient)).AppendValue(names.Codes(item.Recipient)).AppendValue(names.Names(item.AccordingTo))
            .AppendDays(item.Date).AppendValue(item.Date is { } date ? ModelNames<Granularity>.Of(date.Granularity) : null);
        var place = item.EventLoc;
        row.AppendValue(place?.Name).AppendValue(place?.Country).AppendValue(place?.Adm1).AppendValue(place?.Lat).AppendValue(place?.Lon)
            .AppendValue(place is null ? null : ModelNames<LocationPrecision>.Of(place.Precision))
            .AppendValue(item.EventText.IsEmpty ? null : item.EventText[0].Text).AppendValue(item.Sentence.Text).AppendValue(item.Sentence.Start)
            .AppendValue(item.Why.Rule).AppendValue(item.Confidence).EndRow();
        for (var i = 0; i < item.Actor.Length; i++) AddParty(key, report, "actor", i, item.Actor[i], names);
        for (var i = 0; i < item.Recipient.Length; i++) AddParty(key, report, "recipient", i, item.Recipient[i], names);
        if (item.Size is { } sizes) Add(sizes, key, report);
    }

    private void AddParty(long key, long report, string side, int place, Reference party, ReportNames names) => tables["event_parties"].CreateRow()
        .AppendValue(key).AppendValue(report).AppendValue(side).AppendValue(place + 1).AppendValue(names.Key(party)).AppendValue(party.Instrument).AppendValue(party.Span?.Text).EndRow();

    private void Add(Sizes sizes, long key, long report)
    {
        (string Measure, Size? Size)[] all =
        [
            ("dead", sizes.Dead), ("injured", sizes.Injured), ("arrested", sizes.Arrested),
            ("troops", sizes.Troops), ("displaced", sizes.Displaced), ("protesters", sizes.Protesters),
        ];
        foreach (var (measure, size) in all)
        {
            if (size is null) continue;
            tables["event_sizes"].CreateRow()
                .AppendValue(key).AppendValue(report).AppendValue(measure).AppendValue(size.Min).AppendValue(size.Max)
                .AppendValue((bool?)size.Approximate).AppendValue((bool?)size.Vague).EndRow();
        }
    }

    private void Add(Statement statement, long report, ReportNames names) => tables["statements"].CreateRow()
        .AppendValue(keys.Statement()).AppendValue(report).AppendValue(statement.Id)
        .AppendValue(names.Key(statement.Speaker)).AppendValue(names.Name(statement.Speaker)).AppendValue(names.Code(statement.Speaker)).AppendValue(statement.Speaker?.Span?.Text)
        .AppendValue(statement.Cue?.Text).AppendValue(Words(statement.Content)).AppendValue(Start(statement.Content)).AppendValue(ModelNames<StatementKind>.Of(statement.Kind))
        .AppendValue(statement.Medium?.Text).AppendValue(names.Name(statement.Addressee)).AppendDays(statement.Date).AppendValue(statement.NestedIn).EndRow();

    private void Add(Claim claim, long report, ReportNames names) => tables["claims"].CreateRow()
        .AppendValue(keys.Claim()).AppendValue(report).AppendValue(claim.Id)
        .AppendValue(names.Name(claim.Subject)).AppendValue(names.Code(claim.Subject)).AppendValue(ModelNames<ClaimRelation>.Of(claim.Relation))
        .AppendValue(names.Name(claim.Object)).AppendValue(names.Code(claim.Object)).AppendValue((bool?)claim.Polarity)
        .AppendValue(claim.Basis is { } basis ? ModelNames<Basis>.Of(basis) : null)
        .AppendValue(names.Names(claim.Holder)).AppendValue(names.Codes(claim.Holder)).AppendDays(claim.Since).AppendDays(claim.Until)
        .AppendValue(Words(claim.Evidence)).AppendValue(Start(claim.Evidence)).AppendValue(claim.Cue?.Text).AppendValue(claim.Why.Rule).EndRow();

    private void Add(Instrument instrument, long report, ReportNames names)
    {
        var key = keys.Instrument();
        tables["instruments"].CreateRow()
            .AppendValue(key).AppendValue(report).AppendValue(instrument.Id).AppendValue(ModelNames<InstrumentKind>.Of(instrument.Kind))
            .AppendValue(instrument.Name).AppendValue(instrument.Topic).AppendValue(names.Names(instrument.Parties)).AppendValue(names.Names(instrument.BrokeredBy))
            .AppendValue(instrument.Supersedes).EndRow();
        foreach (var stage in instrument.Stages)
        {
            tables["stages"].CreateRow()
                .AppendValue(keys.Stage()).AppendValue(key).AppendValue(report).AppendValue(ModelNames<StageKind>.Of(stage.Kind)).AppendValue(ModelNames<EventStatus>.Of(stage.Status))
                .AppendValue(names.Names(stage.By)).AppendValue(names.Names(stage.AccordingTo))
                .AppendDays(stage.Date).AppendValue(stage.Date is { } date ? ModelNames<Granularity>.Of(date.Granularity) : null)
                .AppendValue(stage.Evidence.Text).AppendValue(stage.Evidence.Start).EndRow();
        }
    }

    private static string Words(IEnumerable<TextSpan> spans) => string.Join(" … ", spans.Select(static span => span.Text));

    private static int? Start(System.Collections.Immutable.ImmutableArray<TextSpan> spans) => spans.IsEmpty ? null : spans[0].Start;
}
