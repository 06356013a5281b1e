using Dateline.Model;

namespace Dateline.Cli.Output;

/// <summary>The names behind the ids of one coded report.</summary>
internal sealed class ReportNames
{
    private readonly Dictionary<string, Entity> entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Instrument> instruments = new(StringComparer.Ordinal);

    /// <summary>Indexes a report.</summary>
    internal ReportNames(CodedReport report)
    {
        foreach (var entity in report.Entities) entities[entity.Id] = entity;
        foreach (var instrument in report.Instruments) instruments[instrument.Id] = instrument;
    }

    /// <summary>The entity that stands in a place, or null where an instrument does.</summary>
    internal Entity? EntityOf(Reference reference) => reference.Entity is { } id ? entities.GetValueOrDefault(id) : null;

    /// <summary>The entity that a source link names, or null.</summary>
    internal Entity? EntityOf(SourceLink link) => link.Entity is { } id ? entities.GetValueOrDefault(id) : null;

    /// <summary>What to call a participant: its usual name, else its words in the text.</summary>
    internal string NameOf(Reference reference) => NameOf(reference.Entity, reference.Instrument, reference.Span);

    /// <summary>What to call a source.</summary>
    internal string NameOf(SourceLink link) => NameOf(link.Entity, link.Instrument, link.Span);

    /// <summary>The name of what an entity belongs to ("its spokesman": the ministry), or null.</summary>
    internal string? ParentOf(Entity? entity) => entity?.Parent is { } id && entities.TryGetValue(id, out var parent) ? Text.OneLine(parent.Name) : null;

    /// <summary>Country or organisation and sectors, as "GEO PRE REB"; empty where unknown.</summary>
    internal string CodeOf(Reference reference) =>
        EntityOf(reference) is { } entity ? string.Join(' ', entity.Code is null ? entity.Sector : entity.Sector.Insert(0, entity.Code)) : "";

    private string NameOf(string? entity, string? instrument, TextSpan? span)
    {
        if (entity is not null && entities.TryGetValue(entity, out var known)) return Text.OneLine(known.Name);
        if (instrument is not null && instruments.TryGetValue(instrument, out var text)) return Text.OneLine(text.Name);
        return Text.OneLine(span?.Text ?? entity ?? instrument ?? "");
    }
}
