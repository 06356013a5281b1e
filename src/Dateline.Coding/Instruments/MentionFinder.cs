using System.Collections.Frozen;
using System.Globalization;
using Dateline.Knowledge.Facts;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Instruments;

/// <summary>Finds the noun phrases of a text that may name an instrument, and reads what their words tell.</summary>
/// <remarks>Linear in tokens; a phrase is read only where its noun is in the lexicon or a name of the catalogue begins.</remarks>
internal sealed class MentionFinder(AnalyzedText text, InstrumentLexicon lexicon, InstrumentCatalogue catalogue)
{
    private const int MaxClimb = 8;

    // Words that tell the state of an instrument and not which one it is.
    private static readonly FrozenSet<string> Descriptors = new[]
    {
        "draft", "final", "proposed", "signed", "current", "existing", "original", "controversial", "historic", "fragile", "new", "revised", "own", "same", "same-day", "final", "full", "landmark", "preliminary", "initial",
        "such", "disputed", "interim", "tentative", "so-called", "shaky", "planned", "further", "local", "written", "formal", "key", "whole", "entire", "above", "amended", "more", "long-awaited", "future", "latest", "recent",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> OtherWords = new[] { "another", "other", "earlier", "previous", "similar", "separate", "second", "former", "first", "different", "third", "old", "prior", "parallel", "rival" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All phrases, in the order of their heads.</summary>
    internal List<InstrumentMention> Find()
    {
        var named = Named();
        var mentions = new List<InstrumentMention>();
        for (var i = 0; i < text.Count; i++)
        {
            if (named.TryGetValue(i, out var known))
            {
                mentions.Add(Read(i, Noun(i), isLicensed: true, known));
                continue;
            }

            // Taggers now and then take "embargo" for an adverb.
            if (text.Upos[i] is not (UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Adverb)) continue;
            if (Noun(i) is not { } noun || IsPartOfName(named, i) || !Counts(i, noun)) continue;
            var mention = Read(i, noun, IsLicensedHere(i, noun), null);

            // "a resolution" without a licence is no instrument; "the resolution" may take up one.
            if (!mention.OnlyTakesUp || mention.Form == ReferenceForm.Definite || mention.IsOther) mentions.Add(mention);
        }

        return mentions;
    }

    private readonly Dictionary<int, (KnownInstrument Instrument, int First, int End)> nameSpans = [];

    // Names of the catalogue by the token that heads them.
    private Dictionary<int, KnownInstrument> Named()
    {
        var named = new Dictionary<int, KnownInstrument>();
        foreach (var sentence in text.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                var start = text.Form[i][0];
                if (!char.IsUpper(start) && !char.IsAsciiDigit(start)) continue;
                if (catalogue.At(text, i, sentence.End) is not { } found) continue;
                var head = found.End - 1;
                for (var k = i; k < found.End; k++)
                {
                    if (text.Head[k] < i || text.Head[k] >= found.End)
                    {
                        head = k;
                        break;
                    }
                }

                named.TryAdd(head, found.Instrument);
                nameSpans.TryAdd(head, (found.Instrument, i, found.End));
                i = found.End - 1;
            }
        }

        return named;
    }

    private bool IsPartOfName(Dictionary<int, KnownInstrument> named, int token)
    {
        var up = text.Head[token];
        for (var steps = 0; up >= 0 && steps < MaxClimb; steps++, up = text.Head[up])
        {
            if (named.ContainsKey(up) && nameSpans[up] is var span && span.First <= token && token < span.End) return true;
        }

        return nameSpans.Values.Any(span => span.First <= token && token < span.End);
    }

    private InstrumentNoun? Noun(int token)
    {
        var lemma = Lower(text.Lemma[token]);
        if (lexicon.Noun(lemma) is { } noun) return noun;
        return text.Upos[token] == UniversalTag.ProperNoun && lemma.EndsWith('s') ? lexicon.Noun(lemma[..^1]) : null;
    }

    private bool Counts(int token, InstrumentNoun noun)
    {
        // "ceasefire line", "Treaty Organization", "ruling party": the noun only describes another.
        if (text.Relation[token] is Relation.Compound or Relation.Flat or Relation.AdjectivalModifier or Relation.DescriptiveModifier) return false;
        if (text.Form[token].EndsWith('%')) return false;
        foreach (var child in text[token].Children)
        {
            if (child.Index < token && lexicon.IsIdiom(noun.Lemma, Lower(child.Lemma))) return false;
            // "in order to", "in agreement with Russia"
            if (child.Relation == Relation.Case && noun.Lemma is "order" or "agreement" or "accord" && Lower(child.Form) == "in" && text[token].Child(Relation.Determiner) is null && !IsPlural(token)) return false;
            if (noun.Lemma == "order" && child.Relation == Relation.NominalModifier && child.Lemma is "magnitude") return false;
        }

        if (noun.Lemma == "understanding" && text[token].Child(Relation.Case) is not null) return false;

        // "law and order", "rule of law"
        if (noun.Lemma == "law" && text[token].Child(Relation.Determiner) is null && text[token].Child(Relation.Possessor) is null && !IsCapitalisedName(token) && !IsPlural(token)) return false;
        if (noun.Kind == InstrumentKind.Sanctions && noun.Lemma == "sanction" && !IsPlural(token)) return false;
        return true;
    }

    private bool IsLicensedHere(int token, InstrumentNoun noun) => noun.Strength switch
    {
        NounStrength.Strong => true,
        NounStrength.Anaphor => false,
        NounStrength.Named => IsCapitalisedName(token),
        _ => IsLicensed(token, noun) || (noun.Kind == InstrumentKind.Resolution && HasNumber(token)) || IsCapitalisedName(token),
    };

    private bool IsLicensed(int token, InstrumentNoun noun)
    {
        foreach (var child in text[token].Children)
        {
            if (noun.Licences.Contains(Lower(child.Lemma)) || noun.Licences.Contains(Lower(child.Form))) return true;
            foreach (var inner in child.Children)
            {
                if (child.Relation is Relation.NominalModifier or Relation.Compound or Relation.Possessor or Relation.AdnominalClause && (noun.Licences.Contains(Lower(inner.Lemma)) || noun.Licences.Contains(Hyphenated(child, inner)))) return true;
            }
        }

        // "was adopted", "signed …, a statement", "voted against the resolution"
        var up = text.Head[token];
        for (var steps = 0; up >= 0 && steps < 2; steps++, up = text.Head[up])
        {
            if (text.Upos[up] is UniversalTag.Verb or UniversalTag.Noun && noun.Licences.Contains(Lower(text.Lemma[up]))) return true;
            if (text.Relation[token] is not (Relation.Conjunct or Relation.Oblique or Relation.NominalModifier)) break;
        }

        return false;
    }

    private static string Hyphenated(Token second, Token first) => Lower(first.Form) + "-" + Lower(second.Form);

    private bool HasNumber(int token)
    {
        foreach (var child in text[token].Children)
        {
            if (child.Upos == UniversalTag.Numeral && child.Index > token && child.Relation is Relation.NumericModifier or Relation.Flat or Relation.Compound or Relation.Apposition or Relation.UnmarkedNominalModifier or Relation.NominalModifier) return true;
        }

        return token + 1 < text.Count && text.Upos[token + 1] == UniversalTag.Numeral;
    }

    private bool IsPlural(int token) => text.Xpos[token] is PennTag.NNS or PennTag.NNPS || text.Form[token].EndsWith('s');

    private bool IsCapitalisedName(int token) =>
        char.IsUpper(text.Form[token][0]) && ((token > 0 && IsCapitalised(token - 1)) || (token + 2 < text.Count && Lower(text.Form[token + 1]) is "of" or "on" && IsCapitalised(token + 2)));

    private bool IsCapitalised(int token) => char.IsUpper(text.Form[token][0]) && text.SentenceOf[token] == text.SentenceOf[Math.Min(token + 1, text.Count - 1)] && text.Upos[token] is not (UniversalTag.Determiner or UniversalTag.Adposition or UniversalTag.Pronoun);

    private InstrumentMention Read(int head, InstrumentNoun? noun, bool isLicensed, KnownInstrument? known)
    {
        var (first, end) = Phrase(head);
        if (known is not null)
        {
            first = Math.Min(first, nameSpans[head].First);
            end = Math.Max(end, nameSpans[head].End);
        }

        var modifiers = new List<string>();
        var (draft, other) = (false, false);
        int? year = null;
        foreach (var child in text[head].Children)
        {
            var lemma = Lower(child.Lemma);
            if (child.Relation is Relation.AdjectivalModifier or Relation.Compound or Relation.NumericModifier or Relation.UnmarkedNominalModifier or Relation.Determiner)
            {
                if (lemma == "draft") draft = true;
                if (OtherWords.Contains(lemma) || OtherWords.Contains(Lower(child.Form)))
                {
                    other = true;
                    modifiers.Add(Lower(child.Form));
                }
                else if (YearOf(child.Form) is { } given) year = given;
                else if (child.Index < head && child.Relation is not Relation.Determiner && !Descriptors.Contains(lemma) && char.IsLetter(lemma[0])) modifiers.Add(lemma);
            }

            if (child.Relation == Relation.NominalModifier && YearIn(child) is { } dated) year ??= dated;
        }

        if (noun?.Lemma == "draft") draft = true;
        var described = IsDescribed(head);
        var kind = known?.Kind ?? KindOf(head, noun, draft);
        return new InstrumentMention
        {
            Head = head,
            First = first,
            End = end,
            Form = FormOf(head, known is not null),
            Noun = noun?.Lemma ?? Lower(text.Lemma[head]),
            Kind = kind,
            Known = known,
            Name = known?.Name ?? NameOf(head, noun),
            Year = year,
            Modifiers = modifiers,
            IsDraft = draft,
            IsOther = other,
            OnlyTakesUp = !isLicensed,
            IsDescribed = described,
        };
    }

    // "the memorandum on maritime borders", "the pact that ended the war": enough is said to know which one.
    private bool IsDescribed(int head)
    {
        foreach (var child in text[head].Children)
        {
            if (child.Index < head || (head + 1 < text.Count && text.Form[head + 1] == ",")) continue;
            if (child.Relation is Relation.RelativeClause) return true;
            if (child.Relation is Relation.NominalModifier && Predicates.PredicateReader.Preposition(child) is "on" or "about" or "between" or "for" or "over") return true;
        }

        return false;
    }

    private InstrumentKind? KindOf(int head, InstrumentNoun? noun, bool draft)
    {
        if (noun?.Kind is not { } kind) return null;
        if (draft && kind == InstrumentKind.Law) return InstrumentKind.Bill;
        foreach (var child in text[head].Children)
        {
            var lemma = Lower(child.Lemma);
            if (child.Relation is Relation.Compound or Relation.AdjectivalModifier && lemma is "ceasefire" or "cease-fire" or "truce" or "armistice") return InstrumentKind.Ceasefire;

            // "the deal that ended the fighting", "a statement ending the war"
            if (kind is InstrumentKind.Agreement && child.Relation is Relation.RelativeClause or Relation.AdnominalClause or Relation.AdverbialClause && lemma is "end" or "halt" or "stop" && EndsWar(child)) return InstrumentKind.Ceasefire;
            if (child.Relation == Relation.NominalModifier && lemma == "understanding") return InstrumentKind.Memorandum;
        }

        // The parser may hang "ending the war" on the verb: "signed a statement ending the war".
        if (kind is InstrumentKind.Agreement && text.Head[head] is >= 0 and var verb)
        {
            foreach (var sibling in text[verb].Children)
            {
                if (sibling.Index > head && sibling.Index <= head + 2 && sibling.Relation is Relation.AdverbialClause && sibling.Lemma is "end" or "halt" or "stop" && EndsWar(sibling)) return InstrumentKind.Ceasefire;
            }
        }

        return kind;
    }

    private static bool EndsWar(Token verb)
    {
        if (verb.Child(Relation.Object) is not { } what) return false;
        if (IsWar(what.Lemma)) return true;
        foreach (var child in what.Children)
        {
            if (child.Relation == Relation.NominalModifier && IsWar(child.Lemma)) return true;
        }

        return false;
    }

    private static bool IsWar(string lemma) => lemma is "war" or "fighting" or "hostility" or "hostilities" or "conflict" or "violence" or "bloodshed" or "clash";

    private ReferenceForm FormOf(int head, bool isNamed)
    {
        var definite = isNamed;
        foreach (var child in text[head].Children)
        {
            switch (child.Relation)
            {
                case Relation.Possessor:
                    definite = true;
                    break;
                case Relation.Determiner or Relation.Predeterminer:
                    var form = Lower(child.Form);
                    if (form == "any") return ReferenceForm.Any;
                    if (form is "no" or "neither") return ReferenceForm.None;
                    if (form is "the" or "this" or "that" or "these" or "those" or "both" or "each") definite = true;
                    else if (form is "a" or "an" or "another" or "some" && !isNamed) return ReferenceForm.Indefinite;
                    break;
            }
        }

        return definite || IsCapitalisedName(head) ? ReferenceForm.Definite : ReferenceForm.Indefinite;
    }

    // "the Indus Waters Treaty", "the Stockholm agreement", "UN Security Council Resolution 550"; a description in small letters is no name.
    private string? NameOf(int head, InstrumentNoun? noun)
    {
        var first = head;
        while (first > 0 && text.SentenceOf[first - 1] == text.SentenceOf[head] && IsCapitalised(first - 1) && text.Upos[first - 1] is UniversalTag.ProperNoun or UniversalTag.Noun or UniversalTag.Adjective && IsBelow(first - 1, head)) first--;
        var end = head + 1;
        if (noun?.Kind == InstrumentKind.Resolution && end < text.Count && text.Upos[end] == UniversalTag.Numeral) end++;
        else if (noun?.Kind == InstrumentKind.Resolution) return null;
        else if (char.IsUpper(text.Form[head][0]) && end + 1 < text.Count && Lower(text.Form[end]) is "of" or "on" && IsCapitalised(end + 1)) end += 2;
        else if (first == head) return null;
        while (end > head + 2 && end < text.Count && IsCapitalised(end) && text.Upos[end] == UniversalTag.ProperNoun) end++;
        if (first == head && end == head + 1) return null;
        if (!char.IsUpper(text.Form[head][0]) && !AllProper(first, head)) return null;
        var span = text.SpanOf(first, end);
        return text.Text[span.Start..span.End];
    }

    // "the Stockholm agreement" is a name, "a Russian agreement" is none.
    private bool AllProper(int first, int head)
    {
        for (var i = first; i < head; i++)
        {
            if (text.Upos[i] != UniversalTag.ProperNoun) return false;
        }

        return text.Relation[head - 1] == Relation.Compound;
    }

    private bool IsBelow(int token, int head)
    {
        for (var steps = 0; token >= 0 && steps < MaxClimb; steps++, token = text.Head[token])
        {
            if (token == head) return true;
        }

        return false;
    }

    private static int? YearIn(Token phrase)
    {
        if (YearOf(phrase.Form) is { } year) return year;
        foreach (var child in phrase.Children)
        {
            if (YearOf(child.Form) is { } given) return given;
        }

        return null;
    }

    private static int? YearOf(string form) => form.Length == 4 && int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1500 and < 2100 ? year : null;

    // The phrase without clauses: determiner to the last "of", "on", "between" or "with" phrase that follows at once.
    private (int First, int End) Phrase(int head)
    {
        var (first, end) = (head, head + 1);
        foreach (var child in text[head].Children)
        {
            if (child.Index < head && child.Relation is not (Relation.Punctuation or Relation.Case or Relation.CoordinatingConjunction or Relation.NominalSubject or Relation.Copula or Relation.Marker or Relation.AdverbialModifier or Relation.Parataxis or Relation.Preconjunction or Relation.AdverbialClause))
                first = Math.Min(first, Left(child.Index, 0));
        }

        foreach (var child in text[head].Children)
        {
            if (child.Index < end) continue;
            if (child.Relation is not (Relation.NominalModifier or Relation.NumericModifier or Relation.Flat or Relation.UnmarkedNominalModifier)) break;
            end = Right(child.Index, 0);
        }

        return (first, Closed(first, end));
    }

    // "leadership [of South Ossetia]": a phrase that opens a bracket ends after it.
    private int Closed(int first, int end)
    {
        var open = 0;
        for (var i = first; i < end; i++) open += text.Form[i] is "[" or "(" ? 1 : text.Form[i] is "]" or ")" ? -1 : 0;
        return open > 0 && end < text.Count && text.Form[end] is "]" or ")" ? end + 1 : end;
    }

    private int Left(int token, int depth)
    {
        var left = token;
        if (depth > MaxClimb) return left;
        foreach (var child in text[token].Children) left = Math.Min(left, Left(child.Index, depth + 1));
        return left;
    }

    private int Right(int token, int depth)
    {
        var right = token + 1;
        if (depth > MaxClimb) return right;
        foreach (var child in text[token].Children)
        {
            if (child.Relation is Relation.RelativeClause or Relation.Parataxis or Relation.AdverbialClause) break;
            if (child.Index > token) right = Math.Max(right, Right(child.Index, depth + 1));
        }

        return right;
    }

    internal static string Lower(string word)
    {
        foreach (var letter in word)
        {
            if (char.IsUpper(letter)) return word.ToLowerInvariant();
        }

        return word;
    }
}
