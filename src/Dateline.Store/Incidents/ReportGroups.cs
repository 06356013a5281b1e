namespace Dateline.Store.Incidents;

/// <summary>Puts copies with the report they copy.</summary>
internal static class ReportGroups
{
    /// <summary>Groups reports that hang together.</summary>
    /// <param name="reports">Reports, each once, in any order.</param>
    /// <returns>For each report in the order given: the place of the report it belongs to, and how alike they are. The earliest report of a group leads it and belongs to itself.</returns>
    /// <remarks>
    /// The earliest report leads; each later one joins the likest leader, or leads itself. Joining leaders and never copies keeps a chain of small changes from carrying a text away from what it was.
    /// The result depends on the reports alone, not on their order.
    /// </remarks>
    internal static (int Leader, double Likeness)[] Of(IReadOnlyList<ReportText> reports)
    {
        var order = Enumerable.Range(0, reports.Count)
            .OrderBy(place => reports[place].Date).ThenBy(place => reports[place].Id, StringComparer.Ordinal).ThenBy(place => reports[place].Key);
        var leaders = new List<int>();
        var result = new (int Leader, double Likeness)[reports.Count];
        foreach (var place in order)
        {
            var best = (Leader: -1, Likeness: 0d);
            foreach (var leader in leaders)
            {
                var likeness = ReportLikeness.Of(reports[leader], reports[place]);
                if (likeness > best.Likeness) best = (leader, likeness);
            }

            if (best.Leader < 0)
            {
                leaders.Add(place);
                best = (place, 1);
            }

            result[place] = best;
        }

        return result;
    }
}
