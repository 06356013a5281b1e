namespace Dateline.Store.Incidents;

/// <summary>Are two reports one text, printed twice?</summary>
/// <remarks>
/// Copies and updates come out within days. On one day and the next, six tenths of the runs of words make a copy; later more must be the same, because bulletins of one form ("in the past 24 hours …") come
/// out day after day and are no copies. A shortened print counts where nearly all of it stands in the longer text.
/// </remarks>
internal static class ReportLikeness
{
    /// <summary>Days between a report and its last copy.</summary>
    internal const int Days = 3;

    private const double Near = 0.6, NextDay = 0.7, Far = 0.9, Whole = 0.85;

    // A sentence or two may stand in two reports without either being a copy.
    private const int LeastRunsOfShortened = 30;

    /// <summary>How alike they are, 0 to 1; 0 where they are not one text.</summary>
    internal static double Of(ReportText first, ReportText second)
    {
        var days = Math.Abs(first.Date.DayNumber - second.Date.DayNumber);
        if (days > Days) return 0;
        var resemblance = first.Shingles.Resemblance(second.Shingles);
        if (resemblance >= (days == 0 ? Near : days == 1 ? NextDay : Far)) return resemblance;
        if (days > 1 || Math.Min(first.Shingles.Count, second.Shingles.Count) < LeastRunsOfShortened) return 0;
        var contained = first.Shingles.Containment(second.Shingles);
        return contained >= Whole ? contained * Whole : 0;
    }
}
