namespace Dateline.Coding.Happenings;

/// <summary>Finds which reports are of one story, by the words that they share and other reports lack.</summary>
/// <remarks>Words weigh by how few reports have them (tf-idf); stories are joined, likest first, while their reports are alike on average. Grows with the square of the number of reports: for a day's or a topic's reports, not for an archive.</remarks>
internal static class StoryFinder
{
    // Set by hand: with less, two robberies in two towns become one story; with more, late reports of a story leave it.
    private const double Alike = 0.12;

    /// <summary>Groups reports.</summary>
    /// <param name="reports">The words of each.</param>
    /// <returns>For each report the place of the first report of its story.</returns>
    internal static int[] Find(IReadOnlyList<IReadOnlyCollection<string>> reports)
    {
        var vectors = Vectors(reports);
        var sums = new Dictionary<int, double>[reports.Count];
        for (var i = 0; i < sums.Length; i++) sums[i] = [];
        for (var i = 0; i < sums.Length; i++)
        {
            for (var k = 0; k < i; k++)
            {
                if (Cosine(vectors[k], vectors[i]) is > 0 and var likeness) sums[k][i] = sums[i][k] = likeness;
            }
        }

        var stories = Enumerable.Range(0, reports.Count).Select(static place => (List<int>)[place]).ToArray();
        while (Likest(sums, stories) is { } pair) Join(pair.One, pair.Other, sums, stories);
        var result = new int[reports.Count];
        for (var story = 0; story < stories.Length; story++)
        {
            foreach (var report in stories[story]) result[report] = story;
        }

        return result;
    }

    private static (int One, int Other)? Likest(Dictionary<int, double>[] sums, List<int>[] stories)
    {
        (int One, int Other)? best = null;
        var most = Alike;
        for (var one = 0; one < sums.Length; one++)
        {
            foreach (var (other, sum) in sums[one])
            {
                if (other <= one) continue;
                var likeness = sum / (stories[one].Count * stories[other].Count);
                if (likeness < most || (likeness == most && best is { } found && (one, other).CompareTo(found) > 0)) continue;
                most = likeness;
                best = (one, other);
            }
        }

        return best;
    }

    private static void Join(int one, int other, Dictionary<int, double>[] sums, List<int>[] stories)
    {
        stories[one].AddRange(stories[other]);
        stories[other] = [];
        foreach (var (third, sum) in sums[other])
        {
            sums[third].Remove(other);
            if (third != one) sums[one][third] = sums[third][one] = sum + sums[one].GetValueOrDefault(third);
        }

        sums[other] = [];
    }

    private static Dictionary<string, double>[] Vectors(IReadOnlyList<IReadOnlyCollection<string>> reports)
    {
        var spread = reports.SelectMany(static words => words.Distinct(StringComparer.Ordinal)).CountBy(static word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. reports.Select(words =>
        {
            var vector = words.CountBy(static word => word, StringComparer.Ordinal)
                .ToDictionary(static pair => pair.Key, pair => (1 + Math.Log(pair.Value)) * Math.Log((reports.Count + 1d) / spread[pair.Key]), StringComparer.Ordinal);
            var length = Math.Sqrt(vector.Values.Sum(static weight => weight * weight));
            return length == 0 ? [] : vector.ToDictionary(static pair => pair.Key, pair => pair.Value / length, StringComparer.Ordinal);
        })];
    }

    private static double Cosine(Dictionary<string, double> one, Dictionary<string, double> other) => one.Sum(pair => pair.Value * other.GetValueOrDefault(pair.Key));
}
