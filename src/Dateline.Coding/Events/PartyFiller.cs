using System.Collections.Immutable;
using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;
using Dateline.Language;

namespace Dateline.Coding.Events;

/// <summary>Fills one side of an event from the places that a frame names for it.</summary>
internal sealed class PartyFiller(PredicateSet predicates, ParticipantFinder participants)
{
    private readonly List<int> heads = [];

    private AnalyzedText Text => predicates.Text;

    /// <summary>Adds those who stand in the first filled place; where nobody known does, the words themselves.</summary>
    /// <param name="predicate">The predicate.</param>
    /// <param name="slots">Places, the preferred one first.</param>
    /// <param name="side">Receives the participants.</param>
    /// <param name="reading">For which side the phrases are read.</param>
    /// <param name="things">True where the object is what is asked, promised or given, so that its words name no party by themselves.</param>
    /// <param name="others">The other side, whose members are passed over ("refused <i>to lift</i> …" names the refuser again), or null.</param>
    internal void Fill(Predicate predicate, ImmutableArray<FrameSlot> slots, List<Participant> side, PartySide reading, bool things = false, List<Participant>? others = null)
    {
        var before = side.Count;
        foreach (var slot in slots)
        {
            ArgumentFinder.Fill(Text, predicate, slot.Name, heads);
            if (slot.Name == FrameSlot.Subject && predicate.Kind == PredicateKind.Noun)
            {
                // "Russian shelling", "the army raid"
                foreach (var argument in predicate.Arguments)
                {
                    if (argument.Role == Role.Modified && heads.Count == 0 && participants.Direct(argument.Head) is not null) heads.Add(argument.Head);
                }
            }

            var unnamed = new List<Participant>();
            foreach (var head in heads.ToArray())
            {
                var known = side.Count;
                participants.Add(head, side, reading);
                if (side.Count == known && heads.Count > 1 && reading != PartySide.Answered && participants.Unknown(head) is { } stranger) unnamed.Add(stranger);
            }

            // "the activist and other detainees": who is named with the party belongs to it.
            if (side.Count > before) unnamed.ForEach(stranger => ParticipantFinder.Include(side, stranger));
            if (others is not null) side.RemoveAll(party => others.Exists(other => other.Entity == party.Entity));
            if (side.Count > before) return;
        }

        // Nobody known: the words of the first filled place stand as they are ("a car bomb", "residents").
        foreach (var slot in slots)
        {
            if (slot.Name is FrameSlot.Complement or FrameSlot.Modified || (things && slot.Name == FrameSlot.Object && !predicate.Has(Role.Complement))) continue;
            ArgumentFinder.Fill(Text, predicate, slot.Name, heads);
            foreach (var head in heads)
            {
                if (participants.Unknown(head) is { } unknown) ParticipantFinder.Include(side, unknown);
            }

            if (side.Count > before) return;
        }
    }
}
