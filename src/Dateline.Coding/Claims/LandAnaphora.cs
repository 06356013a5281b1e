using Dateline.Coding.Events;
using Dateline.Knowledge.Discourse;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Claims;

/// <summary>Finds which land "it", "there", "the islands" or "both regions" means where the report speaks of a contested one.</summary>
/// <remarks>
/// Coreference takes the place that stood last, which in a report on a territory is often a town in it. A status is told of the territory, so the last
/// territory named before wins here; a number word asks for that many.
/// </remarks>
internal sealed class LandAnaphora(ReportDiscourse discourse, ClaimLexicon lexicon)
{
    private readonly List<DiscourseMention> named = discourse.Mentions.FindAll(mention => IsContested(discourse.Entities[mention.Entity], lexicon)
        && mention.Form is MentionForm.Name or MentionForm.NamedPhrase && discourse.Text.Upos[mention.Head] == UniversalTag.ProperNoun);

    /// <summary>The lands meant by a pronoun, "there" or a description; empty where the report names no contested land before it.</summary>
    internal List<Participant> Of(int head)
    {
        var text = discourse.Text;
        var wanted = HowMany(text[head]);
        var found = new List<Participant>();
        if (Direction(text.Lemma[head]) is { } direction) return Facing(head, direction);
        if (text.Upos[head] == UniversalTag.Noun && !IsDefinite(text[head]) && wanted == 1) return found;
        var (first, end) = Words(text[head]);
        for (var i = named.Count - 1; i >= 0 && found.Count < wanted; i--)
        {
            if (named[i].End > first || found.Exists(land => land.Entity == named[i].Entity)) continue;
            found.Add(new Participant(named[i].Entity, first, end));
        }

        found.Reverse();
        return found.Count == wanted ? found : [];
    }

    // "the north" is Northern Cyprus where the report speaks of it.
    private List<Participant> Facing(int head, string direction)
    {
        var (first, end) = Words(discourse.Text[head]);
        foreach (var entity in discourse.Entities)
        {
            if (entity.Kind == EntityKind.Territory && entity.Name.StartsWith(direction, StringComparison.Ordinal)) return [new Participant(entity.Index, first, end)];
        }

        return [];
    }

    private static string? Direction(string lemma) => lemma switch
    {
        "north" => "North",
        "south" => "South",
        "east" => "East",
        "west" => "West",
        _ => null,
    };

    /// <summary>Is the entity a territory, or a state that another claims as a whole?</summary>
    internal bool IsContested(DiscourseEntity entity) => IsContested(entity, lexicon);

    private static bool IsContested(DiscourseEntity entity, ClaimLexicon lexicon) => entity.Kind == EntityKind.Territory || (entity.Kind == EntityKind.Country && entity.Code is { } code && lexicon.Is("contested", code));

    private static int HowMany(Token head)
    {
        foreach (var child in head.Children)
        {
            if (child.Lemma is "both" or "two") return 2;
            if (child.Lemma == "three") return 3;
        }

        return 1;
    }

    private static bool IsDefinite(Token noun)
    {
        foreach (var child in noun.Children)
        {
            if (child.Relation == Relation.Determiner && child.Lemma is "the" or "this" or "that" or "these" or "those") return true;
        }

        return false;
    }

    private static (int First, int End) Words(Token head)
    {
        var first = head.Index;
        foreach (var child in head.Children)
        {
            if (child.Index < first && child.Relation is Relation.Determiner or Relation.AdjectivalModifier or Relation.Predeterminer or Relation.NumericModifier) first = child.Index;
        }

        return (first, head.Index + 1);
    }
}
