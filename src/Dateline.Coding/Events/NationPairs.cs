using Dateline.Coding.Predicates;
using Dateline.Knowledge.Discourse;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Events;

/// <summary>Takes apart phrases in which two nationalities share a noun: "Indian and Pakistani troops" are two parties.</summary>
internal sealed class NationPairs(ReportDiscourse discourse)
{
    private const int MostNations = 12;

    private readonly Dictionary<int, int> made = [];

    private AnalyzedText Text => discourse.Text;

    /// <summary>Adds one participant for each nation before a noun, if there are several.</summary>
    /// <param name="head">The noun.</param>
    /// <param name="whole">The entity that the phrase as a whole was read as, or null where it is nobody known.</param>
    /// <param name="words">The words of the phrase.</param>
    /// <param name="found">Receives the participants.</param>
    /// <returns>False, with nothing added, where there are fewer than two nations.</returns>
    internal bool Split(int head, int? whole, (int First, int End) words, List<Participant> found)
    {
        if (Text.Upos[head] != UniversalTag.Noun || words.First < 0) return false;
        Span<int> adjectives = stackalloc int[MostNations];
        var count = 0;
        foreach (var child in Text[head].Children)
        {
            if (child.Index > head && child.Relation == Relation.NominalModifier && PredicateReader.Preposition(child) is "from" or "of")
            {
                // "envoys from Iran, Russia and China"
                Take(child.Index, adjectives, ref count);
                foreach (var conjunct in child.Children)
                {
                    if (conjunct.Relation == Relation.Conjunct) Take(conjunct.Index, adjectives, ref count);
                }
            }

            if (child.Index > head || child.Relation is not (Relation.AdjectivalModifier or Relation.Compound or Relation.UnmarkedNominalModifier)) continue;
            Take(child.Index, adjectives, ref count);
            foreach (var conjunct in child.Children)
            {
                if (conjunct.Relation == Relation.Conjunct && conjunct.Index < head) Take(conjunct.Index, adjectives, ref count);
            }
        }

        if (count < 2) return false;
        var entity = whole is { } known ? discourse.Entities[known] : null;
        for (var i = 0; i < count; i++)
        {
            var nation = discourse.EntityAt(adjectives[i])!;
            var index = entity is not null && nation.Code == entity.Code ? entity.Index : Of(nation, entity, head);
            var (first, end) = adjectives[i] < head ? (adjectives[i], i == count - 1 ? head + 1 : adjectives[i] + 1) : i == 0 ? (words.First, adjectives[i] + 1) : (adjectives[i], adjectives[i] + 1);
            ParticipantFinder.Include(found, new Participant(index, first, end));
        }

        return true;
    }

    private void Take(int word, Span<int> adjectives, ref int count)
    {
        if (count == adjectives.Length || discourse.MentionAt(word) is not { } mention || discourse.Entities[mention.Entity] is not { Code: not null } nation) return;
        if (mention.Form != MentionForm.Demonym && Text.Upos[word] != UniversalTag.Adjective && nation.Kind is not (EntityKind.Country or EntityKind.Territory or EntityKind.Government)) return;
        for (var i = 0; i < count; i++)
        {
            if (discourse.EntityAt(adjectives[i])!.Code == nation.Code) return;
        }

        adjectives[count++] = word;
    }

    // The army of the nation that the phrase as a whole was not read as.
    private int Of(DiscourseEntity nation, DiscourseEntity? whole, int head)
    {
        if (made.TryGetValue((head * 1024) + nation.Index, out var known)) return known;
        var entity = new DiscourseEntity
        {
            Index = discourse.Entities.Count, Kind = whole?.Kind ?? EntityKind.Group, Name = $"{nation.Name}: {Text.Form[head]}", Code = nation.Code, Sector = whole?.Sector ?? [], Parent = nation.Index,
        };
        discourse.Entities.Add(entity);
        made.Add((head * 1024) + nation.Index, entity.Index);
        return entity.Index;
    }
}
