using Dateline.Knowledge.Discourse;
using Dateline.Knowledge.Naming;
using Dateline.Knowledge.Reading;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Knowledge.Coreference;

/// <summary>Writes mentions down: in the discourse for the coder, in the window for pronouns and descriptions yet to come.</summary>
internal sealed class MentionRecorder(ReportState report)
{
    /// <summary>A phrase that means an entity.</summary>
    internal void AddMention(PhraseReading reading, int first, int end, int entity, bool location)
    {
        var text = report.Text;
        var form = reading.Kind switch
        {
            PhraseKind.Pronoun => MentionForm.Pronoun,
            PhraseKind.Agent or PhraseKind.OfficeHolder or PhraseKind.Body or PhraseKind.Anaphor => MentionForm.Nominal,
            PhraseKind.Nationals when !reading.Animate => MentionForm.Demonym,
            PhraseKind.Nationals => MentionForm.Nominal,
            _ when reading.NameFirst < 0 => MentionForm.Nominal,
            _ when reading.NameFirst <= first && reading.NameEnd >= end => MentionForm.Name,
            _ => MentionForm.NamedPhrase,
        };
        report.Discourse.Mentions.Add(new DiscourseMention(first, end, reading.Head, form, entity, location));
        if (form is MentionForm.NamedPhrase && reading.NameFirst <= reading.Head && reading.Head < reading.NameEnd) report.Discourse.Mentions.Add(new DiscourseMention(reading.NameFirst, reading.NameEnd, reading.Head, MentionForm.Name, entity, location));
        if (reading.NameFirst >= 0) AddAcronym(text, reading.NameEnd, entity);
        var traits = report.Entities.Traits[entity];
        traits.Mentions++;
        traits.LastSentence = text.SentenceOf[reading.Head];
        if (reading.Kind is PhraseKind.Agent or PhraseKind.OfficeHolder or PhraseKind.Body) report.Entities.Describe(reading.Noun, entity);
        if (reading.Kind is PhraseKind.Person && reading.Role is { } role) report.Entities.Describe(role, entity);
        if (Ownership.OnlyHelps(text, end)) return;
        report.Window.All.Add(new Reference(entity, first, end, reading.Head, text.SentenceOf[reading.Head], ReferenceWindow.RoleOf(text, reading.Head, location), reading.Plural, reading.Collective, traits.Gender));
    }

    /// <summary>A phrase that is no entity: as subject or object it competes for "it" and "they".</summary>
    internal void AddNonEntity(int head)
    {
        var text = report.Text;
        if (text.Upos[head] is not (UniversalTag.Noun or UniversalTag.ProperNoun)) return;
        var role = ReferenceWindow.RoleOf(text, head, asLocation: false);
        if (role is not (ReferenceRole.Subject or ReferenceRole.Object)) return;
        report.Window.All.Add(new Reference(-1, head, head + 1, head, text.SentenceOf[head], role, text[head].Has(Features.Plural), Collective: false, Facts.Gender.Unknown));
    }

    /// <summary>An adjective of nationality: "Russian" in "the Russian military intervention" mentions Russia.</summary>
    internal void AddDemonym(int token)
    {
        var text = report.Text;
        var context = report.Context;
        var entities = report.Entities;
        var match = context.Matches[context.MatchAt[token]];
        if (match.First != token) return;
        var state = context.StateSense(match, NameKind.StateAdjective);
        var territory = context.Sense(match, NameKind.TerritoryAdjective);
        int entity;
        if (territory >= 0) entity = entities.OfTerritory(territory);
        else if (state >= 0) entity = entities.OfState(context.Knowledge.States[state].Code);
        else if (context.OrganizationSense(match, NameKind.OrganizationAdjective) is var group and >= 0) entity = entities.Of(new PhraseReading { Head = token, Kind = PhraseKind.Organization, EntityKind = context.Knowledge.Organizations[group].Kind, Organization = group, Name = context.Knowledge.Organizations[group].Name, Code = context.Knowledge.Organizations[group].Code }, asLocation: false, definite: true);
        else return;
        report.Discourse.Mentions.Add(new DiscourseMention(match.First, match.End, match.End - 1, MentionForm.Demonym, entity, AsLocation: false));
        var traits = report.Entities.Traits[entity];
        traits.Mentions++;

        // "US-backed rebels" are not the Americans', and nobody's "it".
        if (Ownership.OnlyHelps(text, match.End)) return;
        report.Window.All.Add(new Reference(entity, match.First, match.End, match.End - 1, text.SentenceOf[token], ReferenceRole.Modifier, Plural: false, Collective: false, Facts.Gender.Unknown));
    }

    // "the Front for the Defence of Djugu (FDD)": the acronym in brackets is the same from here on.
    private void AddAcronym(AnalyzedText text, int end, int entity)
    {
        if (end + 2 >= text.Count || text.Form[end] is not ("(" or "-LRB-" or "[")) return;
        var acronym = text.Form[end + 1];
        if (acronym.Length is < 2 or > 10 || text.Form[end + 2] is not (")" or "-RRB-" or "]")) return;
        foreach (var c in acronym)
        {
            if (char.IsLower(c)) return;
        }

        report.Entities.AddName(acronym, entity);
    }
}
