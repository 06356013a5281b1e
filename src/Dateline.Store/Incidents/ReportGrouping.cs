using System.Data.Common;
using System.Text;

namespace Dateline.Store.Incidents;

/// <summary>Puts new reports of a record with those that they copy, and takes out those that are no longer shown.</summary>
/// <remarks>What is read and compared is new, or hangs together with something new.</remarks>
internal static class ReportGrouping
{
    // Reports at once: their texts are in memory together.
    private const int Slice = 20_000;

    private static readonly CompositeFormat Texts = CompositeFormat.Parse(
        "SELECT r.report_key, r.id, r.date, r.title, r.publisher, r.text FROM record.reports r JOIN {0} k ON k.key = r.report_key");

    /// <summary>Brings the groups up to date.</summary>
    /// <returns>Reports whose group, or whose place in it, is another than before; new ones too.</returns>
    internal static HashSet<long> Update(RecordFile record, CancellationToken stop)
    {
        var changed = new HashSet<long>();
        var stale = Rows.Read(record, "SELECT DISTINCT chain_key FROM record.report_groups g JOIN record.reports r USING (report_key) WHERE NOT r.newest UNION "
            + "SELECT DISTINCT chain_key FROM record.report_groups g ANTI JOIN record.reports r ON r.report_key = g.group_key", static row => row.GetInt64(0));
        var fresh = Rows.Read(record, "SELECT report_key FROM record.reports ANTI JOIN record.report_groups USING (report_key) WHERE newest ORDER BY date, report_key", static row => row.GetInt64(0));
        for (var at = 0; at < Math.Max(fresh.Count, stale.Count > 0 ? 1 : 0); at += Slice)
        {
            stop.ThrowIfCancellationRequested();
            using var transaction = record.Connection.BeginTransaction();
            Group(record, fresh.Skip(at).Take(Slice), at == 0 ? stale : [], changed);
            transaction.Commit();
        }

        return changed;
    }

    private static void Group(RecordFile record, IEnumerable<long> keys, IReadOnlyList<long> stale, HashSet<long> changed)
    {
        var fresh = Read(record, "fresh", keys);
        Rows.Fill(record, "wanted", fresh.SelectMany(static report => report.Bands).Distinct());
        var likely = Read(record, "likely", Rows.Read(
            record, "SELECT DISTINCT b.report_key FROM record.report_bands b JOIN wanted w ON w.hash = b.band JOIN record.reports r USING (report_key) WHERE r.newest", static row => row.GetInt64(0)));
        var touched = Touched(record, fresh, likely, stale);
        Rows.Fill(record, "touched", touched);
        var members = Rows.Read(record, "SELECT g.report_key, g.group_key, g.kind FROM record.report_groups g JOIN touched t ON t.key = g.chain_key JOIN record.reports r USING (report_key) WHERE r.newest",
            static row => (Key: row.GetInt64(0), Group: row.GetInt64(1), Kind: row.GetString(2)));
        var reports = fresh.Concat(Read(record, "members", members.Select(static member => member.Key))).ToList();
        var before = members.ToDictionary(static member => member.Key, static member => (member.Group, member.Kind));

        record.Execute("DELETE FROM record.report_groups WHERE chain_key IN (SELECT key FROM touched)");
        record.Execute("DELETE FROM record.report_bands WHERE report_key NOT IN (SELECT report_key FROM record.reports WHERE newest) AND report_key NOT IN (SELECT key FROM fresh)");
        using var tables = new TableAppenders(record.Connection);
        foreach (var (report, leader, chain, likeness) in Grouped(reports))
        {
            var kind = report == leader ? PublicationKind.First : PublicationKind.Of(report.Text.Title, report.Beginning, likeness, SameOutlet(report, leader));
            tables["report_groups"].CreateRow().AppendValue(report.Text.Key).AppendValue(leader.Text.Key).AppendValue(chain).AppendValue(kind).AppendValue(likeness).EndRow();
            if (!before.TryGetValue(report.Text.Key, out var was) || was != (leader.Text.Key, kind)) changed.Add(report.Text.Key);
        }

        foreach (var report in fresh)
        {
            foreach (var band in report.Bands) tables["report_bands"].CreateRow().AppendValue(band).AppendValue(report.Text.Key).EndRow();
        }
    }

    // Chains that hold something like a new report, by the keys of their reports.
    private static HashSet<long> Touched(RecordFile record, List<Candidate> fresh, List<Candidate> likely, IReadOnlyList<long> stale)
    {
        var chains = Rows.Read(record, "SELECT g.report_key, g.chain_key FROM record.report_groups g JOIN likely k ON k.key = g.report_key", static row => (row.GetInt64(0), row.GetInt64(1)))
            .ToDictionary(static row => row.Item1, static row => row.Item2);
        var touched = new HashSet<long>(stale);
        var byBand = ByBand(likely);
        foreach (var report in fresh)
        {
            foreach (var other in report.Bands.SelectMany(band => byBand.GetValueOrDefault(band) ?? []).Distinct())
            {
                if (chains.TryGetValue(likely[other].Text.Key, out var chain) && !touched.Contains(chain) && ReportLikeness.Of(report.Text, likely[other].Text) > 0) touched.Add(chain);
            }
        }

        return touched;
    }

    private static IEnumerable<(Candidate Report, Candidate Leader, long Chain, double Likeness)> Grouped(List<Candidate> reports)
    {
        var chains = new DisjointSets(reports.Count);
        foreach (var sharing in ByBand(reports).Values)
        {
            for (var i = 1; i < sharing.Count; i++)
            {
                for (var k = 0; k < i; k++)
                {
                    if (chains.Find(sharing[k]) != chains.Find(sharing[i]) && ReportLikeness.Of(reports[sharing[k]].Text, reports[sharing[i]].Text) > 0) chains.Join(sharing[k], sharing[i]);
                }
            }
        }

        foreach (var chain in chains.Sets())
        {
            var lowest = chain.Min(place => reports[place].Text.Key);
            var groups = ReportGroups.Of([.. chain.Select(place => reports[place].Text)]);
            for (var i = 0; i < chain.Count; i++) yield return (reports[chain[i]], reports[chain[groups[i].Leader]], lowest, groups[i].Likeness);
        }
    }

    private static Dictionary<ulong, List<int>> ByBand(List<Candidate> reports)
    {
        var byBand = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < reports.Count; i++)
        {
            foreach (var band in reports[i].Bands)
            {
                if (!byBand.TryGetValue(band, out var sharing)) byBand[band] = sharing = [];
                sharing.Add(i);
            }
        }

        return byBand;
    }

    private static bool SameOutlet(Candidate one, Candidate other) =>
        one.Publisher is { } publisher && other.Publisher is { } first && string.Equals(PublisherFamilies.Of(publisher), PublisherFamilies.Of(first), StringComparison.OrdinalIgnoreCase);

    private static List<Candidate> Read(RecordFile record, string table, IEnumerable<long> keys)
    {
        Rows.Fill(record, table, keys);
        return Rows.Read(record, string.Format(null, Texts, table), Make);
    }

    private static Candidate Make(DbDataReader row)
    {
        var text = Rows.Text(row, 5) ?? "";
        var read = ReportText.Of(row.GetInt64(0), row.GetString(1), row.GetFieldValue<DateOnly>(2), Rows.Text(row, 3), text);
        return new Candidate(read, ReportText.Bands(read.Shingles, text), Rows.Text(row, 4), text.Length > 40 ? text[..40] : text);
    }

    private sealed record Candidate(ReportText Text, ulong[] Bands, string? Publisher, string Beginning);
}
