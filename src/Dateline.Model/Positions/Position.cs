using System.Collections.Immutable;

namespace Dateline.Model.Positions;

/// <summary>A status claim taken out of its report, so that claims of many reports can stand side by side.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Relation">What it says.</param>
/// <param name="Object">The other side, or null.</param>
/// <param name="Polarity">False for a denial.</param>
/// <param name="Basis">In which sense, or null.</param>
/// <param name="Holders">Whose view it is; empty for the report's own voice.</param>
/// <param name="Since">From when, or null where the report does not say.</param>
/// <param name="Until">Until when, or null.</param>
/// <param name="ReportId">The report that tells it.</param>
/// <param name="Published">Day of that report.</param>
/// <param name="ClaimId">The claim's id in it.</param>
/// <param name="Evidence">The words that tell it.</param>
public sealed record Position(
    PositionParty Subject,
    ClaimRelation Relation,
    PositionParty? Object,
    bool Polarity,
    Basis? Basis,
    ImmutableArray<PositionParty> Holders,
    DateRange? Since,
    DateRange? Until,
    string ReportId,
    DateOnly Published,
    string ClaimId,
    ImmutableArray<TextSpan> Evidence)
{
    /// <summary>The positions that a report tells, in its order.</summary>
    public static IEnumerable<Position> Of(CodedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Claims.Select(claim => new Position(
            PositionParty.Of(report, claim.Subject),
            claim.Relation,
            claim.Object is null ? null : PositionParty.Of(report, claim.Object),
            claim.Polarity,
            claim.Basis,
            [.. claim.Holder.Select(holder => PositionParty.Of(report, holder)).DistinctBy(static holder => holder.Key)],
            claim.Since,
            claim.Until,
            report.Id,
            report.Date,
            claim.Id,
            claim.Evidence));
    }
}
