using Dateline.Model;
using Dateline.Model.Positions;

namespace Dateline.Cli.Positions;

/// <summary>Finds the positions of a report that concern a party, land or text by any name the report uses for it.</summary>
internal sealed class PositionSearch(string name)
{
    private readonly string wanted = Folded(name);

    /// <summary>The positions whose subject or object is meant.</summary>
    internal IEnumerable<Position> In(CodedReport report)
    {
        var meant = report.Entities.Where(IsMeant).Select(static entity => entity.Id)
            .Concat(report.Instruments.Where(instrument => Is(instrument.Name) || instrument.Mentions.Any(mention => Is(mention.Text))).Select(static instrument => instrument.Id))
            .ToHashSet(StringComparer.Ordinal);
        if (meant.Count == 0) return [];
        var claims = report.Claims.Where(claim => Names(claim.Subject, meant) || (claim.Object is not null && Names(claim.Object, meant)));
        return Position.Of(report with { Claims = [.. claims] });
    }

    private bool IsMeant(Entity entity) => Is(entity.Name)
        || (entity.Kind is EntityKind.Country && string.Equals(entity.Code, name.Trim(), StringComparison.Ordinal))
        || entity.Mentions.Any(mention => mention.Named && Is(mention.Text));

    private bool Is(string other) => Folded(other) == wanted;

    private static bool Names(Reference reference, HashSet<string> meant) => (reference.Entity ?? reference.Instrument) is { } id && meant.Contains(id);

    private static string Folded(string name)
    {
        var line = Text.OneLine(name).ToLowerInvariant();
        return line.StartsWith("the ", StringComparison.Ordinal) ? line[4..] : line;
    }
}
