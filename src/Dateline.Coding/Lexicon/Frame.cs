using System.Collections.Immutable;

namespace Dateline.Coding.Lexicon;

/// <summary>Which grammatical places hold the actor and the recipient.</summary>
/// <param name="Actor">Places of the actor, the first filled one counts; empty where the sense has none ("died").</param>
/// <param name="Recipient">Places of the recipient, the first filled one counts; in a reciprocal frame, of the other parties.</param>
/// <param name="Reciprocal">True where all parties are actors: "met with", "clashed with".</param>
internal sealed record Frame(ImmutableArray<FrameSlot> Actor, ImmutableArray<FrameSlot> Recipient, bool Reciprocal)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Side(Actor)} {(Reciprocal ? '&' : '>')} {Side(Recipient)}";

    private static string Side(ImmutableArray<FrameSlot> slots) => slots.IsEmpty ? "-" : string.Join('|', slots);
}
