using System.Collections.Immutable;
using Dateline.Model;

namespace Dateline.Store;

/// <summary>Resolves the references of one report to keys, names and codes.</summary>
internal sealed class ReportNames(CodedReport report)
{
    private readonly Dictionary<string, (long Key, Entity Entity)> entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> instruments = report.Instruments.ToDictionary(static instrument => instrument.Id, static instrument => instrument.Name, StringComparer.Ordinal);

    /// <summary>Takes in an entity.</summary>
    internal void Add(Entity entity, long key) => entities[entity.Id] = (key, entity);

    /// <summary>The key of the entity meant, or null.</summary>
    internal long? Key(Reference? reference) => reference?.Entity is { } id && entities.TryGetValue(id, out var found) ? found.Key : null;

    /// <summary>Code of the entity meant, or null.</summary>
    internal string? Code(Reference? reference) => reference?.Entity is { } id && entities.TryGetValue(id, out var found) ? found.Entity.Code : null;

    /// <summary>Name of what is meant; its words where it has none.</summary>
    internal string? Name(Reference? reference) => reference is null ? null : Name(reference.Entity, reference.Instrument, reference.Span);

    /// <summary>Names of all that are meant.</summary>
    internal string[] Names(ImmutableArray<Reference> references) => [.. references.Select(Name).OfType<string>()];

    /// <summary>Codes of all that are meant and have one, each once.</summary>
    internal string[] Codes(ImmutableArray<Reference> references) => [.. references.Select(Code).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>Names of a chain of sources, outermost first.</summary>
    internal string[] Names(ImmutableArray<SourceLink> sources) => [.. sources.Select(source => Name(source.Entity, source.Instrument, source.Span)).OfType<string>()];

    private string? Name(string? entity, string? instrument, TextSpan? words)
    {
        if (entity is not null && entities.TryGetValue(entity, out var found)) return found.Entity.Name;
        if (instrument is not null && instruments.TryGetValue(instrument, out var name)) return name;
        return words?.Text;
    }
}
