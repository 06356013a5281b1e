using System.Collections.Frozen;

namespace Dateline.Coding.Lexicon;

/// <summary>What must be true of an argument for a sense to hold: "obj=@weapon", "comp=RETREAT", "against!=@measure".</summary>
/// <param name="Slot">The grammatical place, as in <see cref="FrameSlot.Name"/>.</param>
/// <param name="Negative">True for "!=": the place must not hold such a word.</param>
/// <param name="Lemmas">Lemmas allowed at the head of the argument; empty where only <paramref name="Traits"/> or presence count.</param>
/// <param name="Traits">Traits of the argument: "actor", "person", "place", "none", or types of the event that it names, "RETREAT".</param>
/// <param name="Source">The condition as written, for <c>explain</c>.</param>
internal sealed record Condition(string Slot, bool Negative, FrozenSet<string> Lemmas, FrozenSet<string> Traits, string Source)
{
    /// <inheritdoc/>
    public override string ToString() => Source;
}
