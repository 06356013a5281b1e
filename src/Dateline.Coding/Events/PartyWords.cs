using Dateline.Coding.Predicates;
using Dateline.Knowledge.Discourse;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Events;

/// <summary>Decides which words of the text stand for a party: what a person would underline.</summary>
/// <remarks>
/// The whole noun phrase with its title, its "of"- and "in"-phrases and the short form in brackets after it, without dates, clauses and what else belongs
/// to the sentence. A pronoun is shown by the words it stands for where the same sentence has them.
/// </remarks>
internal sealed class PartyWords
{
    private const int MaxDepth = 6;

    private readonly ReportDiscourse discourse;
    private readonly HashSet<int> times = [];

    internal PartyWords(ReportDiscourse discourse)
    {
        this.discourse = discourse;
        foreach (var time in Text.Times)
        {
            for (var i = time.First; i < time.End; i++) times.Add(i);
        }
    }

    private AnalyzedText Text => discourse.Text;

    /// <summary>The words of a mention.</summary>
    internal (int First, int End) Of(DiscourseMention mention)
    {
        if (mention.Form == MentionForm.Pronoun && Antecedent(mention) is { } antecedent) mention = antecedent;
        var end = mention.Form == MentionForm.Pronoun ? mention.End : WithOffice(mention, WithShortForm(Trimmed(mention)));
        return (mention.First, end);
    }

    /// <summary>The words of a noun phrase up to its first clause, date or parenthesis.</summary>
    internal (int First, int End) Phrase(int head)
    {
        var (first, end) = Phrase(head, 0);
        return (first, WithShortForm(end));
    }

    private (int First, int End) Phrase(int head, int depth)
    {
        var (first, end) = (head, head + 1);
        if (depth > MaxDepth) return (first, end);
        foreach (var child in Text[head].Children)
        {
            if (times.Contains(child.Index)) continue;
            if (child.Index < head)
            {
                if (child.Relation is not (Relation.Determiner or Relation.AdjectivalModifier or Relation.Compound or Relation.Possessor or Relation.NumericModifier or Relation.UnmarkedNominalModifier
                    or Relation.DescriptiveModifier or Relation.GoesWith)) continue;
                first = Math.Min(first, Phrase(child.Index, depth + 1).First);
            }
            else if (child.Relation is Relation.Flat or Relation.GoesWith or Relation.Case or Relation.NumericModifier or Relation.Compound && child.Index == end)
            {
                end = Math.Max(end, Phrase(child.Index, depth + 1).End);
            }
            else if (child.Relation == Relation.NominalModifier && PredicateReader.Preposition(child) is "of" or "in" or "for" && Phrase(child.Index, depth + 1) is var inner && FirstOf(child, inner.First) == end)
            {
                end = Math.Max(end, inner.End);
            }
        }

        return (first, end);
    }

    // The preposition stands before the phrase it introduces.
    private static int FirstOf(Token phrase, int first)
    {
        foreach (var child in phrase.Children)
        {
            if (child.Relation == Relation.Case && child.Index < first) first = child.Index;
        }

        return first;
    }

    // "Netanyahu says he will …": the nearest words before the pronoun in its sentence that name the same party.
    private DiscourseMention? Antecedent(DiscourseMention pronoun)
    {
        DiscourseMention? nearest = null;
        var sentence = Text.Sentences[Text.SentenceOf[pronoun.Head]];
        foreach (var mention in discourse.Mentions)
        {
            if (mention.First >= pronoun.First) break;
            if (mention.Entity != pronoun.Entity || mention.Form is MentionForm.Pronoun or MentionForm.Demonym || mention.First < sentence.First || mention.End > pronoun.First) continue;
            if (nearest is { } known && known.Head == mention.Head) continue;
            nearest = mention;
        }

        return nearest;
    }

    // "President Trump in Washington on Tuesday": dates, and what follows a person or country with a preposition, belong to the clause, whatever the parse says.
    private int Trimmed(DiscourseMention mention)
    {
        var bare = Text.Upos[mention.Head] == UniversalTag.ProperNoun && discourse.Entities[mention.Entity].Kind is EntityKind.Person or EntityKind.Country;
        for (var i = mention.Head + 1; i < mention.End; i++)
        {
            if (times.Contains(i) && Text.Relation[i] != Relation.Flat) return Text.Relation[i - 1] == Relation.Case && i - 1 > mention.Head ? i - 1 : i;
            if (Text.Relation[i] == Relation.Case && Text.Form[i] == "of" && IsCharge(mention.Head)) return i;
            if (bare && Text.Relation[i] == Relation.Case && Text.Upos[i] == UniversalTag.Adposition
                && Text.Lemma[i] is "in" or "on" or "at" or "for" or "after" or "during" or "with" or "to" or "from" or "over" or "as" or "about" or "by" or "against") return i;
        }

        return mention.End;
    }

    // "Zabihullah Mujahid, the Taliban spokesman": what a person is, said right after the name or before it.
    private int WithOffice(DiscourseMention mention, int end)
    {
        if (discourse.Entities[mention.Entity].Kind != EntityKind.Person || end >= Text.Count || Text.Form[end] != ",") return end;
        foreach (var child in Text[mention.Head].Children)
        {
            if (child.Relation != Relation.Apposition || child.Index <= end || times.Contains(child.Index)) continue;
            var (first, last) = Phrase(child.Index);
            return first == end + 1 ? last : end;
        }

        return end;
    }

    // "accused the Nigerian military of mass slaughter": what one is accused of is no part of who one is.
    private bool IsCharge(int head) =>
        Text.Relation[head] is Relation.Object or Relation.PassiveSubject or Relation.IndirectObject && Text[head].Head is { Lemma: "accuse" or "convict" or "suspect" or "acquit" or "clear" or "rob" or "strip" or "deprive" or "warn" or "remind" or "inform" or "notify" or "assure" };

    // "the World Health Organization (WHO)"
    private int WithShortForm(int end)
    {
        if (end + 2 >= Text.Count || Text.Form[end] != "(" || Text.SentenceOf[end] != Text.SentenceOf[end - 1]) return end;
        for (var i = end + 1; i < Math.Min(end + 5, Text.Count); i++)
        {
            if (Text.Form[i] == ")") return i + 1;
            if (Text.Upos[i] is not (UniversalTag.ProperNoun or UniversalTag.Noun or UniversalTag.Adjective or UniversalTag.Punctuation or UniversalTag.Symbol)) return end;
        }

        return end;
    }
}
