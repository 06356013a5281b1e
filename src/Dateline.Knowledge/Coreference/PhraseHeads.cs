using Dateline.Knowledge.Naming;
using Dateline.Knowledge.Reading;
using Dateline.Language;

namespace Dateline.Knowledge.Coreference;

/// <summary>Tells which tokens head a phrase that may be mentioned by itself.</summary>
internal static class PhraseHeads
{
    /// <summary>May a token head a phrase that refers?</summary>
    internal static bool IsHead(ReadingContext context, int token)
    {
        var text = context.Text;
        if (text.Relation[token] is Relation.Flat or Relation.Fixed or Relation.GoesWith or Relation.Punctuation or Relation.Case) return false;
        if (IsKnownName(context, token)) return true;
        switch (text.Upos[token])
        {
            case UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Pronoun:
                return true;
            case UniversalTag.Determiner:
                return text.Relation[token] is Relation.NominalSubject or Relation.Object or Relation.Oblique or Relation.Possessor && (PronounReader.Read(text, token) ?? PronounReader.ReadCount(text, token)) is not null;
            case UniversalTag.Adjective or UniversalTag.Numeral or UniversalTag.Unknown or UniversalTag.Other or UniversalTag.Verb:
                return text.Relation[token] is Relation.NominalSubject or Relation.PassiveSubject or Relation.Object or Relation.Oblique or Relation.Agent or Relation.NominalModifier or Relation.Possessor or Relation.Root or Relation.Conjunct or Relation.Apposition
                    && (text.Upos[token] is not UniversalTag.Verb || text.Relation[token] is not (Relation.Root or Relation.Conjunct) || IsOwned(text, token));
            default:
                return false;
        }
    }

    // "Burkina Faso's displaced" taken for a verb: nobody owns a verb.
    private static bool IsOwned(AnalyzedText text, int token) => token > 0 && NounPhrase.IsPossessiveMark(text.Form[token - 1]) && text.Relation[token - 1] is Relation.Case;

    // A tagger may take a name at the head of a sentence for another part of speech.
    private static bool IsKnownName(ReadingContext context, int token)
    {
        if (context.Match(token) is not { Capital: true } match) return false;
        foreach (var sense in context.Knowledge.Names.SensesAt(match.Node)!)
        {
            if (sense.Kind is NameKind.State or NameKind.Capital or NameKind.Seat or NameKind.Territory or NameKind.TerritorySeat or NameKind.Organization or NameKind.Person && sense.Capitalised && match.Allows(sense)) return true;
        }

        return false;
    }

    /// <summary>Is a token part of a known phrase or name whose head is another token, so that the phrase is mentioned there?</summary>
    internal static bool IsInsideName(ReadingContext context, int head)
    {
        var text = context.Text;
        var governor = text.Head[head];
        if (governor < 0 || !IsHead(context, governor)) return false;
        if (context.NameAt[head] >= 0 && context.NameAt[governor] == context.NameAt[head] && context.MatchAt[head] < 0) return true;
        if (context.MatchAt[head] >= 0 && context.MatchAt[governor] == context.MatchAt[head]) return true;
        if (context.NameAt[head] >= 0 && context.NameAt[governor] == context.NameAt[head] && text.Relation[head] is Relation.Compound or Relation.AdjectivalModifier) return true;

        // The title before a person's name belongs to the person's phrase.
        if (text.Relation[head] is Relation.DescriptiveModifier or Relation.Compound && context.ReadingAt(governor) is { Kind: PhraseKind.Person } && context.ReadingAt(head) is { Kind: PhraseKind.Agent or PhraseKind.OfficeHolder }) return true;

        // A mere modifier noun ("army convoy") is read with its head.
        return text.Relation[head] is Relation.Compound && context.ReadingAt(head) is { Kind: PhraseKind.Agent or PhraseKind.OfficeHolder or PhraseKind.Anaphor or PhraseKind.Body };
    }
}
