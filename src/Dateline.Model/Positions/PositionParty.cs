namespace Dateline.Model.Positions;

/// <summary>Who or what stands in a place of a position, named so that it can be compared across reports.</summary>
/// <param name="Key">Equal for the same party in any report: a state's code for the state and its government, else kind of place and name in lower case.</param>
/// <param name="Name">What to call it.</param>
/// <param name="Code">Its code, or null.</param>
public sealed record PositionParty(string Key, string Name, string? Code)
{
    /// <summary>The party behind a reference of a report.</summary>
    /// <remarks>
    /// A state speaks through its capital, its government and its ministers: all are one party where the question is in whose eyes a status holds.
    /// Authorities of partially recognised entities are a party of their own; persons without a public office and unnamed things go by their words.
    /// </remarks>
    public static PositionParty Of(CodedReport report, Reference reference)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(reference);
        if (reference.Instrument is { } instrument)
        {
            var text = report.Instruments.FirstOrDefault(item => item.Id == instrument);
            var title = text?.Name ?? reference.Span?.Text ?? instrument;
            return new PositionParty("instrument:" + Folded(title), title, null);
        }

        var entity = report.Entities.FirstOrDefault(item => item.Id == reference.Entity);
        if (entity is null) return new PositionParty("words:" + Folded(reference.Span?.Text ?? "?"), reference.Span?.Text ?? "?", null);
        var speaksForState = entity.Code is { Length: 3 } && !entity.Sector.Contains("PRE")
            && (entity.Kind is EntityKind.Country or EntityKind.Government || (entity.Kind == EntityKind.Person && entity.Sector.Contains("GOV")));
        return speaksForState
            ? new PositionParty("state:" + entity.Code, entity.Name, entity.Code)
            : new PositionParty($"{(entity.Kind is EntityKind.Territory or EntityKind.Place ? "land" : "party")}:{Folded(entity.Name)}", entity.Name, entity.Code);
    }

    private static string Folded(string name)
    {
        var words = name.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words is ["the", ..] ? words[1..] : words);
    }
}
