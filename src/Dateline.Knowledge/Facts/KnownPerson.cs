namespace Dateline.Knowledge.Facts;

/// <summary>A person who held an office, under one name.</summary>
/// <param name="Name">Usual English name.</param>
/// <param name="Gender">Of the pronoun that refers to the person.</param>
/// <param name="Tenures">Offices held, in order of their beginning.</param>
internal sealed record KnownPerson(string Name, Gender Gender, List<Tenure> Tenures)
{
    /// <summary>Most telling tenure on a day: a head of state or government before a minister, the later before the earlier; null where none.</summary>
    internal Tenure? On(DateOnly date, IReadOnlyList<Office> offices)
    {
        Tenure? best = null;
        foreach (var tenure in Tenures)
        {
            if (!tenure.Held.Contains(date)) continue;
            if (best is null || Rank(tenure, offices) >= Rank(best, offices)) best = tenure;
        }

        return best;
    }

    /// <summary>The last tenure that had ended by the day, or null.</summary>
    internal Tenure? Before(DateOnly date)
    {
        Tenure? best = null;
        foreach (var tenure in Tenures)
        {
            if (tenure.Held.To < date && (best is null || best.Held.To < tenure.Held.To)) best = tenure;
        }

        return best;
    }

    /// <summary>The first tenure that begins after the day, or null.</summary>
    internal Tenure? After(DateOnly date)
    {
        Tenure? best = null;
        foreach (var tenure in Tenures)
        {
            if (tenure.Held.From > date && (best is null || tenure.Held.From < best.Held.From)) best = tenure;
        }

        return best;
    }

    private static int Rank(Tenure tenure, IReadOnlyList<Office> offices) => tenure.Office >= 0 && offices[tenure.Office].IsLeader ? 1 : 0;
}
