namespace Dateline.Coding.Instruments;

/// <summary>The instruments of a report, and the one that each token means.</summary>
internal sealed class InstrumentSet
{
    private readonly Dictionary<int, InstrumentCandidate> byHead = [];

    /// <summary>A set without instruments.</summary>
    internal static InstrumentSet Empty { get; } = new();

    /// <summary>Those that are written, in the order of the text.</summary>
    internal List<InstrumentCandidate> All { get; } = [];

    /// <summary>The instrument that the phrase headed by a token means ("the draft", "it", "terms" of "the terms of the deal"); null where it means none.</summary>
    internal InstrumentCandidate? At(int head) => byHead.GetValueOrDefault(head);

    /// <summary>Records that a token means an instrument; the first record of a token stays.</summary>
    internal void Mark(int head, InstrumentCandidate instrument) => byHead.TryAdd(head, instrument);

    /// <summary>Forgets instruments that are not written.</summary>
    internal void Keep(Predicate<InstrumentCandidate> isKept)
    {
        All.RemoveAll(instrument => !isKept(instrument));
        foreach (var head in byHead.Keys.ToList())
        {
            if (!isKept(byHead[head])) byHead.Remove(head);
        }

        for (var i = 0; i < All.Count; i++) All[i].Id = $"i{i + 1}";
    }
}
