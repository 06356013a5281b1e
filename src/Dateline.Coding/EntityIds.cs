using System.Text;
using Dateline.Knowledge.Discourse;
using Dateline.Model;

namespace Dateline.Coding;

/// <summary>Gives the entities of a report their ids: names in lower case with hyphens ("vladimir-putin"), "n1", "n2"… for those without a name.</summary>
internal sealed class EntityIds
{
    private const int MaxLength = 48;

    private readonly string[] ids;

    internal EntityIds(ReportDiscourse discourse)
    {
        ids = new string[discourse.Entities.Count];
        var named = new bool[ids.Length];
        foreach (var mention in discourse.Mentions)
        {
            if (mention.Form is MentionForm.Name or MentionForm.NamedPhrase or MentionForm.Demonym) named[mention.Entity] = true;
        }

        var taken = new HashSet<string>(StringComparer.Ordinal);
        var unnamed = 0;
        for (var i = 0; i < ids.Length; i++)
        {
            var slug = named[i] ? Slug(discourse.Entities[i].Name) : "";
            if (slug.Length == 0) slug = $"n{++unnamed}";
            var id = slug;
            for (var copy = 2; !taken.Add(id); copy++) id = $"{slug}-{copy}";
            ids[i] = id;
        }
    }

    /// <summary>The id of an entity by its index.</summary>
    internal string this[int entity] => ids[entity];

    /// <summary>A reference to an entity with the words of a run of tokens; no words where <paramref name="first"/> is negative.</summary>
    internal Reference Refer(ReportDiscourse discourse, int entity, int first, int end) =>
        Reference.ToEntity(ids[entity], first < 0 ? null : discourse.Text.SpanOf(first, end).In(discourse.Text.Text));

    private static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var letter in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter)) slug.Append(char.ToLowerInvariant(letter));
            else if (slug.Length > 0 && slug[^1] != '-' && !char.IsSurrogate(letter) && char.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.NonSpacingMark) slug.Append('-');
            if (slug.Length == MaxLength) break;
        }

        return slug.ToString().Trim('-');
    }
}
