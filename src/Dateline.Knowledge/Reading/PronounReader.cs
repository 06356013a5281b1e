using Dateline.Knowledge.Facts;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Knowledge.Reading;

/// <summary>What a pronoun tells of the one it stands for: number, gender, person.</summary>
internal static class PronounReader
{
    /// <summary>Reads a number that stands for those counted: "both", "the two", "each", "neither" as subjects and objects; null for others.</summary>
    internal static PhraseReading? ReadCount(AnalyzedText text, int token)
    {
        var form = text.Form[token].ToLowerInvariant();
        if (form is not ("both" or "each" or "neither" or "two") || (form is "two" && !PhraseReader.HasDeterminer(text, token))) return null;
        if (text.Relation[token] is not (Relation.NominalSubject or Relation.PassiveSubject or Relation.Object or Relation.IndirectObject or Relation.Oblique or Relation.Agent or Relation.NominalModifier)) return null;
        for (var child = text.FirstChild(token); child >= 0; child = text.NextSibling(child))
        {
            // "each of the ministers", "two of the crew" are told by what follows.
            if (text.Relation[child] is Relation.NominalModifier) return null;
        }

        return new PhraseReading { Head = token, Kind = PhraseKind.Anaphor, EntityKind = EntityKind.Group, Name = text.Form[token], Role = form, Plural = true };
    }

    /// <summary>Reads a personal, possessive or relative pronoun; null for others ("this", "what", "everybody").</summary>
    internal static PhraseReading? Read(AnalyzedText text, int token)
    {
        var reading = new PhraseReading { Head = token, Kind = PhraseKind.Pronoun, EntityKind = EntityKind.Other, Name = text.Form[token], DependsOn = token };
        switch (text.Form[token].ToLowerInvariant())
        {
            case "he" or "him" or "his" or "himself":
                reading.Animate = true;
                reading.Gender = Gender.Male;
                return reading;
            case "she" or "her" or "hers" or "herself":
                reading.Animate = true;
                reading.Gender = Gender.Female;
                return reading;
            case "they" or "them" or "their" or "theirs" or "themselves":
                reading.Plural = true;
                return reading;
            case "it" or "its" or "itself":
                return text.Relation[token] is Relation.Expletive ? null : reading;
            case "i" or "me" or "my" or "mine" or "myself" or "we" or "us" or "our" or "ours" or "ourselves":
                reading.Role = "speaker";
                return reading;
            case "who" or "whom" or "whose" or "which" or "that":
                reading.Role = "relative";
                return text.Form[token] is "that" or "That" && text.Xpos[token] is not PennTag.WDT ? null : reading;
            default:
                return null;
        }
    }
}
