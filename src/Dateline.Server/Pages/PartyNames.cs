using Dateline.Model;

namespace Dateline.Server.Pages;

/// <summary>Names of those who stand in the records of one report.</summary>
internal sealed class PartyNames(CodedReport report)
{
    private readonly Dictionary<string, string> names = report.Entities.Select(static entity => (entity.Id, entity.Name))
        .Concat(report.Instruments.Select(static instrument => (instrument.Id, instrument.Name))).DistinctBy(static pair => pair.Id, StringComparer.Ordinal)
        .ToDictionary(static pair => pair.Id, static pair => pair.Name, StringComparer.Ordinal);

    /// <summary>Parties in words.</summary>
    internal string Of(IEnumerable<Reference> parties) => string.Join(", ", parties.Select(party => Name(party.Entity ?? party.Instrument, party.Span)).DefaultIfEmpty("nobody named"));

    /// <summary>A chain of sources in words, outermost first.</summary>
    internal string Of(IEnumerable<SourceLink> sources) => string.Join(", ", sources.Select(source => Name(source.Entity ?? source.Instrument, source.Span)));

    private string Name(string? id, TextSpan? words) => id is not null && names.TryGetValue(id, out var name) ? name : words?.Text ?? "somebody";
}
